Instance: ketamine-iv-qids-week3
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Ketamine IV story: QIDS-SR16 after six infusions"
Description: "QIDS-SR16 total of 8, after six infusions. A fall of 60 % from 20: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-QIDS-week3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-02-09T09:30:00+01:00"
* performer = Reference(ketamine-iv-patient)
* valueQuantity = 8 '{score}' "score"
