Instance: psilocybin-moca-month6
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "Psilocybin story: MoCA at month 6"
Description: "MoCA total of 28, at month 6: unchanged."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MOCA-month6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T09:20:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 28 '{score}' "score"
