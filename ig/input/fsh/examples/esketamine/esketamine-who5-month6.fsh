Instance: esketamine-who5-month6
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "Esketamine story: WHO-5 at month 6"
Description: "Percentage score of 68: the raw sum of 17, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-WHO5-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:25:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 68 '{score}' "score"
