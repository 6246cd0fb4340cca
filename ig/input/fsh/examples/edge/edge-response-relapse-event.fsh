Instance: edge-response-relapse-event
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Edge: relapse by an event"
Description: "Relapse seen by an event instead of a score: a suicide attempt. It needs no scores; what shows the event is referred to."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-RS1"
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-10-05T10:00:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueCodeableConcept = TRDResponseStatusCode#relapse "Relapse"
* method = TRDResponseMethod#clinical-event "Clinical event"
* derivedFrom[0] = Reference(edge-c-ssrs-relapse)
