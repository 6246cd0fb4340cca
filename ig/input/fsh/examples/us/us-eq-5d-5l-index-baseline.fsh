Instance: us-eq-5d-5l-index-baseline
InstanceOf: TRDScoreEQ5D5LIndex
Usage: #example
Title: "US story: EQ-5D-5L index at baseline"
Description: "Index value of 0.561, computed with the value set for the United States."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EQIDX-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:14:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 0.561 '1' "index"
* method.text = "EQ-5D-5L value set for the United States"
