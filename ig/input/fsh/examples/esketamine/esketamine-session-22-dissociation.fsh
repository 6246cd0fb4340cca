Instance: esketamine-session-22-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 22, dissociation"
Description: "Mild dissociation for less than an hour."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-dissociation"
* partOf = Reference(esketamine-session-22)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-09-01T14:15:00+02:00"
* effectivePeriod.end = "2026-09-01T15:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
