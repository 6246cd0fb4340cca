Instance: esketamine-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 1, dissociation"
Description: "Moderate dissociation from 14:15 to 15:30, without intervention."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-dissociation"
* partOf = Reference(esketamine-session-1)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-03-03T14:15:00+01:00"
* effectivePeriod.end = "2026-03-03T15:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
