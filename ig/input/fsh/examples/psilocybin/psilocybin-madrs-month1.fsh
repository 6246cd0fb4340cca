Instance: psilocybin-madrs-month1
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at month 1"
Description: "MADRS total of 11, on day 29. A fall of 65 % from 31: response, not yet remission by 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-month1"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-29T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 11 '{score}' "score"
