Instance: us-wsas-baseline
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "US story: WSAS at baseline"
Description: "Total of 28: work, home and leisure are severely impaired."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-WSAS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:11:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 28 '{score}' "score"
