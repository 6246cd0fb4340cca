Instance: ect-response-session6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "ECT story: partial response after six sessions"
Description: "Partial response by QIDS-SR16: 21 to 12, a fall of 42.9 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-RS1"
* basedOn = Reference(ect-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-17T08:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDResponseStatusCode#partial-response "Partial response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ect-qids-baseline)
* derivedFrom[1] = Reference(ect-qids-session6)
* component[baseline].valueQuantity = 21 '{score}' "score"
* component[current].valueQuantity = 12 '{score}' "score"
* component[percentChange].valueQuantity = -42.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
