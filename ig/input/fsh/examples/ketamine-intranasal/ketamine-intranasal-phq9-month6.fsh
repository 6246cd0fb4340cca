Instance: ketamine-intranasal-phq9-month6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine intranasal story: PHQ-9 at 6 months"
Description: "PHQ-9 total of 11, at 6 months. A fall of 39 % from 18, under other treatment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ9-month6"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-month6)
* effectiveDateTime = "2026-05-26T11:05:00+01:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 11 '{score}' "score"
