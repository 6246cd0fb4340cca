Instance: ketamine-iv-wsas-baseline
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "Ketamine IV story: WSAS at baseline"
Description: "WSAS total of 28, at baseline: he has been off work for seven months."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-WSAS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-baseline)
* effectiveDateTime = "2026-01-16T09:45:00+01:00"
* performer = Reference(ketamine-iv-patient)
* valueQuantity = 28 '{score}' "score"
