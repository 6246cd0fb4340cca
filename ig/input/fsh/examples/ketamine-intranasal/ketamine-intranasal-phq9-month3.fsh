Instance: ketamine-intranasal-phq9-month3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine intranasal story: PHQ-9 at 3 months"
Description: "PHQ-9 total of 15, three months after the first dose. The small gain is lost."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ9-month3"
* basedOn = Reference(ketamine-intranasal-request-outcomes)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-follow-up)
* effectiveDateTime = "2026-02-23T10:05:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 15 '{score}' "score"
