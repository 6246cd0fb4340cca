Instance: ect-qids-week4
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 after the course"
Description: "QIDS-SR16 total of 5, after the course. 5 or less: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-week4"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-12-01T10:40:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 5 '{score}' "score"
