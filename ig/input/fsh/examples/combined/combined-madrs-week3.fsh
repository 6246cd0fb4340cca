Instance: combined-madrs-week3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Combination story: MADRS after six infusions"
Description: "MADRS total of 14, after six infusions. A fall of 55 % from 31: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-MADRS-week3"
* basedOn[0] = Reference(combined-plan-ketamine)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-review)
* effectiveDateTime = "2026-02-23T09:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 14 '{score}' "score"
