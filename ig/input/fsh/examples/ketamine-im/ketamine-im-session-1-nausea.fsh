Instance: ketamine-im-session-1-nausea
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine IM story: session 1, nausea or vomiting"
Description: "Looked for and not found."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-nausea"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* code = TRDSessionObservation#nausea-vomiting "Nausea or vomiting"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T15:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueCodeableConcept = TRDFindingGrade#none "None"
