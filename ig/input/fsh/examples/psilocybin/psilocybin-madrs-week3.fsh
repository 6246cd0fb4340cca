Instance: psilocybin-madrs-week3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at week 3"
Description: "MADRS total of 12, at week 3. A fall of 61 % from 31: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-week3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-22T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 12 '{score}' "score"
