Instance: esketamine-session-1-breathing
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Esketamine story: session 1, respiratory depression"
Description: "Respiratory depression answered no at the end of monitoring."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-breathing"
* partOf = Reference(esketamine-session-1)
* status = #final
* code = TRDSessionObservation#respiratory-depression "Respiratory depression"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T16:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueCodeableConcept = $LNC#LA32-8 "No"
