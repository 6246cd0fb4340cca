Instance: ketamine-im-who5-baseline
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "Ketamine IM story: WHO-5 at baseline"
Description: "WHO-5 of 20, at baseline: the raw sum of 5, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-WHO5-baseline"
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-09T14:10:00+01:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 20 '{score}' "score"
