Instance: ketamine-intranasal-eq-5d-5l-vas-baseline
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "Ketamine intranasal story: EQ-5D-5L VAS at baseline"
Description: "Visual analogue score of 42, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-EQVAS-baseline"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-19T10:05:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 42 '{score}' "score"
