Instance: combined-qids-baseline
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Combination story: QIDS-SR16 at baseline"
Description: "QIDS-SR16 total of 19, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDS-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T09:30:00+00:00"
* performer = Reference(combined-patient)
* valueQuantity = 19 '{score}' "score"
