Instance: ketamine-intranasal-eq-5d-5l-vas-month6
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "Ketamine intranasal story: EQ-5D-5L VAS at 6 months"
Description: "Visual analogue score of 58, at 6 months."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-EQVAS-month6"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-month6)
* effectiveDateTime = "2026-05-26T11:10:00+01:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 58 '{score}' "score"
