Instance: esketamine-session-1-nausea
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "Esketamine story: session 1, nausea"
Description: "Nausea an hour after the first dose, not serious, resolved the same day."
* identifier.system = "http://clinic.test/fhir/adverse-event"
* identifier.value = "ESK-AE1"
* actuality = #actual
* event = $SCT#422587007 "Nausea (finding)"
* subject = Reference(esketamine-patient)
* date = "2026-03-03T15:00:00+01:00"
* recordedDate = "2026-03-03T16:05:00+01:00"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Non-serious
* severity = http://terminology.hl7.org/CodeSystem/adverse-event-severity#mild
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* suspectEntity.instance = Reference(esketamine-session-1-dose)
