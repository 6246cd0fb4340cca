Instance: psilocybin-madrs-month3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at month 3"
Description: "MADRS total of 8, at month 3. 10 or less: remission holds."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-month3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-07-01T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 8 '{score}' "score"
