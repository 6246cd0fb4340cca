Instance: ect-qids-session6
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 after six sessions"
Description: "QIDS-SR16 total of 12, after six sessions. A fall of 43 % from 21: not yet response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-session6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-17T08:00:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 12 '{score}' "score"
