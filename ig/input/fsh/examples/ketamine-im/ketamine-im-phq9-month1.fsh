Instance: ketamine-im-phq9-month1
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine IM story: PHQ-9 at 1 month"
Description: "PHQ-9 total of 7, a month after the review."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-PHQ9-month1"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-outcomes)
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-04-02T14:00:00+02:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 7 '{score}' "score"
