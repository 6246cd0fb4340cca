Instance: combined-qids-month6
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Combination story: QIDS-SR16 at 6 months"
Description: "QIDS-SR16 total of 5, at 6 months: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDS-month6"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-month6)
* effectiveDateTime = "2026-08-03T09:20:00+01:00"
* performer = Reference(combined-patient)
* valueQuantity = 5 '{score}' "score"
