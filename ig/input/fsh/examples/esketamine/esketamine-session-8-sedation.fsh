Instance: esketamine-session-8-sedation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 8, sedation"
Description: "Mild sedation for less than an hour."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S8-sedation"
* partOf = Reference(esketamine-session-8)
* status = #final
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-03-27T14:15:00+01:00"
* effectivePeriod.end = "2026-03-27T15:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
