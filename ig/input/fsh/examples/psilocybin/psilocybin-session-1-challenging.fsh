Instance: psilocybin-session-1-challenging
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Psilocybin story: session 1, challenging experience"
Description: "An hour of grief that was hard to bear, eased by support."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-challenging"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#challenging-experience "Challenging experience"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-04-01T11:15:00+11:00"
* effectivePeriod.end = "2026-04-01T12:15:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
