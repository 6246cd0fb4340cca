Instance: esketamine-session-8-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 8, dissociation"
Description: "Mild dissociation, weaker than in the first session."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S8-dissociation"
* partOf = Reference(esketamine-session-8)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-03-27T14:15:00+01:00"
* effectivePeriod.end = "2026-03-27T15:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
