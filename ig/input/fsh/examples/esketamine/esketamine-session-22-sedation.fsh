Instance: esketamine-session-22-sedation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 22, sedation"
Description: "No sedation."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-sedation"
* partOf = Reference(esketamine-session-22)
* status = #final
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T16:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#none "None"
