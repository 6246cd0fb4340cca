Instance: psilocybin-madrs-day8
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS on day 8"
Description: "MADRS total of 14, on day 8. A fall of 55 % from 31: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-day8"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-08T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 14 '{score}' "score"
