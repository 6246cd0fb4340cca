Instance: psilocybin-session-1-emotion
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, emotional state"
Description: "Emotional state in the second half of the session, in words."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-emotion"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#emotional-state "Emotional state"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T14:00:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* valueString = "Calm, tearful at times, speaks of relief."
