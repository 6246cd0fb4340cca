Instance: us-eq-5d-5l-vas-baseline
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "US story: EQ-5D-5L VAS at baseline"
Description: "He marks 42 of 100."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EQVAS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:15:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 42 '{score}' "score"
