Instance: esketamine-session-1-urinary
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 1, urinary symptoms"
Description: "Asked after the first session: no urinary symptom. The same question is asked again in maintenance."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-urinary"
* partOf = Reference(esketamine-session-1)
* status = #final
* code = TRDSessionObservation#urinary-symptom "Urinary symptom"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T16:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = TRDFindingGrade#none "None"
