Instance: psilocybin-session-1-onset
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, onset"
Description: "The effect was felt 40 minutes after the dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-onset"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#effect-onset "Onset of the effect"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T10:10:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueQuantity = 40 'min' "min"
