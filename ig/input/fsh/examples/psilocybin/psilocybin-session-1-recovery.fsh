Instance: psilocybin-session-1-recovery
InstanceOf: TRDSessionNote
Usage: #example
Title: "Psilocybin story: session 1, recovery"
Description: "How he recovered before leaving."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-recovery"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#recovery "Recovery"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-04-01T15:15:00+11:00"
* effectivePeriod.end = "2026-04-01T16:20:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#recovery "Recovery"
* valueString = "Rested, ate and drank, walked steadily."
