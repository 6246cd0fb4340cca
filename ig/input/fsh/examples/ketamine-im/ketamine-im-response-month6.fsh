Instance: ketamine-im-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IM story: response at 6 months"
Description: "Response by PHQ-9: 19 to 9, a fall of 52.6 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-RS5"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-09-01T14:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-im-phq9-baseline)
* derivedFrom[1] = Reference(ketamine-im-phq9-month6)
* component[baseline].valueQuantity = 19 '{score}' "score"
* component[current].valueQuantity = 9 '{score}' "score"
* component[percentChange].valueQuantity = -52.6 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
