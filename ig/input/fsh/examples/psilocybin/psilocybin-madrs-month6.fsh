Instance: psilocybin-madrs-month6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at month 6"
Description: "MADRS total of 7, at month 6. 10 or less: remission holds."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-month6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T09:10:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 7 '{score}' "score"
