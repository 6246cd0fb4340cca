Instance: us-eq-5d-5l-vas-month6
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "US story: EQ-5D-5L VAS at month 6"
Description: "He marks 80 of 100."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EQVAS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:55:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 80 '{score}' "score"
