Instance: psilocybin-session-1-anxiety
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Psilocybin story: session 1, anxiety or distress"
Description: "Mild anxiety at the onset, eased by support alone."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-anxiety"
* partOf = Reference(psilocybin-session-1)
* status = #final
* code = TRDSessionObservation#anxiety "Anxiety or distress"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-04-01T10:20:00+11:00"
* effectivePeriod.end = "2026-04-01T11:00:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
* basedOn = Reference(psilocybin-plan)
