Instance: ect-qids-baseline
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "ECT story: QIDS-SR16 at baseline"
Description: "QIDS-SR16 total of 21, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-QIDS-baseline"
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-30T10:40:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 21 '{score}' "score"
