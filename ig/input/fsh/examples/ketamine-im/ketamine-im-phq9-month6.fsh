Instance: ketamine-im-phq9-month6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine IM story: PHQ-9 at 6 months"
Description: "PHQ-9 total of 9, at 6 months. A fall of 53 % from 19: response is held, remission was not reached."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-PHQ9-month6"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-outcomes)
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-month6)
* effectiveDateTime = "2026-09-01T14:05:00+02:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 9 '{score}' "score"
