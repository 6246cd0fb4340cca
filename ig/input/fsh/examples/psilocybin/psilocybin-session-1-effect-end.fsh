Instance: psilocybin-session-1-effect-end
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, end of the effect"
Description: "The effect was gone 345 minutes after the dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-effect-end"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#effect-end "End of the effect"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T15:15:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueQuantity = 345 'min' "min"
