Instance: ketamine-im-response-week7
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IM story: response after six sessions"
Description: "Response by PHQ-9: 19 to 8, a fall of 57.9 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-RS1"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-03-02T14:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-im-phq9-baseline)
* derivedFrom[1] = Reference(ketamine-im-phq9-week7)
* component[baseline].valueQuantity = 19 '{score}' "score"
* component[current].valueQuantity = 8 '{score}' "score"
* component[percentChange].valueQuantity = -57.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
