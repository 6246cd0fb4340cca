Instance: ketamine-iv-qids-baseline
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Ketamine IV story: QIDS-SR16 at baseline"
Description: "QIDS-SR16 total of 20, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-QIDS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-16T09:40:00+01:00"
* performer = Reference(ketamine-iv-patient)
* valueQuantity = 20 '{score}' "score"
