Instance: ketamine-im-session-1-note
InstanceOf: TRDSessionNote
Usage: #example
Title: "Ketamine IM story: session 1, note of the therapist"
Description: "What she said while the effect went, in her own words, with her agreement."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-note"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* code = TRDSessionObservation#emotional-state "Emotional state"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T15:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "ZANI-16"
* performer.display = "Marta Zanini"
* valueString = "Calm, wept a little. Spoke of her mother for the first time."
