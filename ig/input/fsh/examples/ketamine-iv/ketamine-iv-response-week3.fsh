Instance: ketamine-iv-response-week3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: response after six infusions"
Description: "Response by QIDS-SR16: 20 to 8, a fall of 60 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS1"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-02-09T09:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-iv-qids-baseline)
* derivedFrom[1] = Reference(ketamine-iv-qids-week3)
* component[baseline].valueQuantity = 20 '{score}' "score"
* component[current].valueQuantity = 8 '{score}' "score"
* component[percentChange].valueQuantity = -60 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
