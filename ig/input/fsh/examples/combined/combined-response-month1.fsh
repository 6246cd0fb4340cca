Instance: combined-response-month1
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Combination story: response at 1 month"
Description: "Response by QIDS-SR16: 19 to 8, a fall of 57.9 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-RS2"
* basedOn = Reference(combined-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-03-03T09:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(combined-qids-baseline)
* derivedFrom[1] = Reference(combined-qids-month1)
* component[baseline].valueQuantity = 19 '{score}' "score"
* component[current].valueQuantity = 8 '{score}' "score"
* component[percentChange].valueQuantity = -57.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
