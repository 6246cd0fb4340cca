Instance: combined-qids-month1
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Combination story: QIDS-SR16 at 1 month"
Description: "QIDS-SR16 total of 8, a month after the first infusion."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDS-month1"
* basedOn = Reference(combined-plan)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-03-03T09:20:00+00:00"
* performer = Reference(combined-patient)
* valueQuantity = 8 '{score}' "score"
