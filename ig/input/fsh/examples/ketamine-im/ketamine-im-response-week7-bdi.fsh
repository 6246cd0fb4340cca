Instance: ketamine-im-response-week7-bdi
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IM story: response after six sessions, by BDI-II"
Description: "Response by BDI-II: 31 to 14, a fall of 54.8 %. Both self-ratings agree."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-RS2"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-03-02T14:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-im-bdi-ii-baseline)
* derivedFrom[1] = Reference(ketamine-im-bdi-ii-week7)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 14 '{score}' "score"
* component[percentChange].valueQuantity = -54.8 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#bdi-ii "BDI-II total score"
