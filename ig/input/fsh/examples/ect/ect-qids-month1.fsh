Instance: ect-qids-month1
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 at month 1"
Description: "QIDS-SR16 total of 5, a month after the course. 5 or less: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-month1"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-01-05T10:40:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 5 '{score}' "score"
