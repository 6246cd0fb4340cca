Instance: psilocybin-madrs-baseline
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS at baseline"
Description: "MADRS total of 31, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T09:00:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 31 '{score}' "score"
