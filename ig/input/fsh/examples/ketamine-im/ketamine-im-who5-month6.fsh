Instance: ketamine-im-who5-month6
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "Ketamine IM story: WHO-5 at 6 months"
Description: "WHO-5 of 52, at 6 months: the raw sum of 13, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-WHO5-month6"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-month6)
* effectiveDateTime = "2026-09-01T14:15:00+02:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 52 '{score}' "score"
