Instance: combined-qids-month3
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Combination story: QIDS-SR16 at 3 months"
Description: "QIDS-SR16 total of 7, three months after the first infusion."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDS-month3"
* basedOn = Reference(combined-plan)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-05-04T15:45:00+01:00"
* performer = Reference(combined-patient)
* valueQuantity = 7 '{score}' "score"
