Instance: esketamine-session-22-urinary-symptom
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 22, urinary symptom"
Description: "Asked again after six months: no urinary symptom."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-urinary-symptom"
* partOf = Reference(esketamine-session-22)
* status = #final
* code = TRDSessionObservation#urinary-symptom "Urinary symptom"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T16:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#none "None"
