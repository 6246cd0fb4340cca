Instance: esketamine-wsas-month6
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "Esketamine story: WSAS at month 6"
Description: "Total of 8. She is back at work."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-WSAS-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:20:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 8 '{score}' "score"
