Instance: combined-madrs-week18
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Combination story: MADRS after the psychotherapy"
Description: "MADRS total of 11, after 14 sessions. A fall of 65 % from 31."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-MADRS-week18"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-end-psychotherapy)
* effectiveDateTime = "2026-06-08T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 11 '{score}' "score"
