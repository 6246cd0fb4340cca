Instance: combined-response-month3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Combination story: response at 3 months"
Description: "Response by QIDS-SR16: 19 to 7, a fall of 63.2 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-RS3"
* basedOn = Reference(combined-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-05-04T15:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(combined-qids-baseline)
* derivedFrom[1] = Reference(combined-qids-month3)
* component[baseline].valueQuantity = 19 '{score}' "score"
* component[current].valueQuantity = 7 '{score}' "score"
* component[percentChange].valueQuantity = -63.2 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
