Instance: psilocybin-session-1-subjective
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Psilocybin story: session 1, subjective effect"
Description: "Visual change with closed eyes."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-subjective"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#subjective-effect "Subjective effect"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-04-01T10:15:00+11:00"
* effectivePeriod.end = "2026-04-01T13:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* code.text = "Visual change, eyes closed"
* valueCodeableConcept = $LNC#LA33-6 "Yes"
