Instance: esketamine-who5-baseline
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "Esketamine story: WHO-5 at baseline"
Description: "Percentage score of 16: the raw sum of 4, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-WHO5-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:25:00+01:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 16 '{score}' "score"
