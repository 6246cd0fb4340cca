Instance: edge-adverse-event-serious
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "Edge: a serious adverse event"
Description: "Hypertensive urgency in an esketamine session, treated in an emergency department: serious, with what is suspected and how it ended."
* identifier.system = "http://clinic.test/fhir/adverse-event"
* identifier.value = "EDGE-AE1"
* actuality = #actual
* event = $SCT#443482000 "Hypertensive urgency (disorder)"
* subject = Reference(esketamine-patient)
* date = "2026-03-03T14:50:00+01:00"
* recordedDate = "2026-03-04T09:00:00+01:00"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Serious
* severity = http://terminology.hl7.org/CodeSystem/adverse-event-severity#severe
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* suspectEntity.instance = Reference(esketamine-session-1)
