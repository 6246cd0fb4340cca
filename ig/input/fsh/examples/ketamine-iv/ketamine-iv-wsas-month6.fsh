Instance: ketamine-iv-wsas-month6
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "Ketamine IV story: WSAS at 6 months"
Description: "WSAS total of 15, at 6 months: he works half-time."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-WSAS-month6"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month6)
* effectiveDateTime = "2026-07-20T09:25:00+02:00"
* performer = Reference(ketamine-iv-patient)
* valueQuantity = 15 '{score}' "score"
