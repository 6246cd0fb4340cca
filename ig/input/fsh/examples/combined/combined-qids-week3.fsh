Instance: combined-qids-week3
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Combination story: QIDS-SR16 after six infusions"
Description: "QIDS-SR16 total of 8, after six infusions. A fall of 58 % from 19: response, so cognitive behavioural therapy starts."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDS-week3"
* basedOn = Reference(combined-plan-ketamine)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-23T09:30:00+00:00"
* performer = Reference(combined-patient)
* valueQuantity = 8 '{score}' "score"
