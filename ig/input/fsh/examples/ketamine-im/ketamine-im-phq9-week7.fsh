Instance: ketamine-im-phq9-week7
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine IM story: PHQ-9 after six sessions"
Description: "PHQ-9 total of 8, after six sessions. A fall of 58 % from 19: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-PHQ9-week7"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-03-02T14:00:00+01:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 8 '{score}' "score"
