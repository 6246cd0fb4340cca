Instance: ketamine-im-phq9-baseline
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine IM story: PHQ-9 at baseline"
Description: "PHQ-9 total of 19, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-PHQ9-baseline"
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-09T14:00:00+01:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 19 '{score}' "score"
