Instance: us-eq-5d-5l-index-month6
InstanceOf: TRDScoreEQ5D5LIndex
Usage: #example
Title: "US story: EQ-5D-5L index at month 6"
Description: "Index value of 0.887."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EQIDX-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:54:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 0.887 '1' "index"
* method.text = "EQ-5D-5L value set for the United States"
