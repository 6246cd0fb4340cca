Instance: ketamine-im-phq9-month3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine IM story: PHQ-9 at 3 months"
Description: "PHQ-9 total of 8, at 3 months: remission would be below 5."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-PHQ9-month3"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-outcomes)
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-month3)
* effectiveDateTime = "2026-06-01T14:05:00+02:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 8 '{score}' "score"
