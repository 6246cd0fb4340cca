Instance: psilocybin-moca-baseline
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "Psilocybin story: MoCA at baseline"
Description: "MoCA total of 28, at the work-up: no sign of cognitive impairment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MOCA-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T10:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 28 '{score}' "score"
