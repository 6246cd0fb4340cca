Instance: ect-qids-session3
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 after three sessions"
Description: "QIDS-SR16 total of 17, after three sessions. A fall of 19 % from 21."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-session3"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-10T08:00:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 17 '{score}' "score"
