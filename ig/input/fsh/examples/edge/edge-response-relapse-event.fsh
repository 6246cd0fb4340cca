Instance: edge-response-relapse-event
InstanceOf: TRDResponseStatusProfile
Usage: #example
Title: "Edge: relapse by an event"
Description: "Relapse seen by an event instead of a score: a suicide attempt. It needs no scores; what shows the event is referred to."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-RS1"
* basedOn = Reference(ect-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-03-02T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDResponseStatus#relapse "Relapse"
* method = TRDResponseMethod#clinical-event "Clinical event"
* derivedFrom[0] = Reference(ect-c-ssrs-week4)
