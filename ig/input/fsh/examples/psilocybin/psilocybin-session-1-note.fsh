Instance: psilocybin-session-1-note
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, note of the monitor"
Description: "What the assistant monitor did during the hour of grief."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-note"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#monitoring-note "Monitoring note"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T11:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueString = "Sat beside him, held his hand as agreed in the consent. Music was lowered."
* basedOn = Reference(psilocybin-plan)
