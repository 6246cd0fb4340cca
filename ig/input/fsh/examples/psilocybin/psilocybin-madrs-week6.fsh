Instance: psilocybin-madrs-week6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at week 6"
Description: "MADRS total of 9, at week 6. 10 or less: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-week6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-05-13T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 9 '{score}' "score"
