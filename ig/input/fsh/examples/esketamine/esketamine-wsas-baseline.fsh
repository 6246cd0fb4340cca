Instance: esketamine-wsas-baseline
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "Esketamine story: WSAS at baseline"
Description: "Total of 29: work, home and leisure are severely impaired."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-WSAS-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:20:00+01:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 29 '{score}' "score"
