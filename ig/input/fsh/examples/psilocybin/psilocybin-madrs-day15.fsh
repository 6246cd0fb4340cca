Instance: psilocybin-madrs-day15
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS on day 15"
Description: "MADRS total of 13, on day 15. A fall of 58 % from 31: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-day15"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-15T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 13 '{score}' "score"
