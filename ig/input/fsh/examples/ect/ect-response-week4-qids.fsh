Instance: ect-response-week4-qids
InstanceOf: TRDResponseStatus
Usage: #example
Title: "ECT story: response after the course, by QIDS-SR16"
Description: "Response by QIDS-SR16 on the same day: 21 to 5, a fall of 76.2 %. One Observation for each method."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-RS3"
* basedOn = Reference(ect-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-12-01T10:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ect-qids-baseline)
* derivedFrom[1] = Reference(ect-qids-week4)
* component[baseline].valueQuantity = 21 '{score}' "score"
* component[current].valueQuantity = 5 '{score}' "score"
* component[percentChange].valueQuantity = -76.2 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
