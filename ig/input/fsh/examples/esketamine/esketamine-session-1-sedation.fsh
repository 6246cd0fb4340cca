Instance: esketamine-session-1-sedation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 1, sedation"
Description: "Mild sedation for an hour, gone before leaving."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-sedation"
* partOf = Reference(esketamine-session-1)
* status = #final
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-03-03T14:20:00+01:00"
* effectivePeriod.end = "2026-03-03T15:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
