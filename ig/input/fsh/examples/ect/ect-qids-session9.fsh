Instance: ect-qids-session9
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 after nine sessions"
Description: "QIDS-SR16 total of 8, after nine sessions. A fall of 62 % from 21: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-session9"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-24T08:00:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 8 '{score}' "score"
