Instance: psilocybin-athf-sf-baseline
InstanceOf: TRDScoreATHFSF
Usage: #example
Title: "Psilocybin story: ATHF-SF at baseline"
Description: "Two drug trials of adequate dose and duration failed in this episode."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-ATHF-SF-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-16T10:15:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 2 '1' "trials"
