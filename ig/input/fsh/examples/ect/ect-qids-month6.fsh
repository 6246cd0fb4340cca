Instance: ect-qids-month6
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 at month 6"
Description: "QIDS-SR16 total of 4, at month 6. 5 or less: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-month6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T09:40:00+02:00"
* performer = Reference(ect-patient)
* valueQuantity = 4 '{score}' "score"
