Instance: ketamine-intranasal-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine intranasal story: partial response at 6 months"
Description: "Partial response by PHQ-9: 18 to 11, a fall of 38.9 %. It is not ascribed to ketamine: the plan had ended, so it has no basedOn."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-RS3"
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-05-26T11:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "PATE-25"
* performer.display = "Dr Anil Patel"
* valueCodeableConcept = TRDResponseStatusCode#partial-response "Partial response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-intranasal-phq9-baseline)
* derivedFrom[1] = Reference(ketamine-intranasal-phq9-month6)
* component[baseline].valueQuantity = 18 '{score}' "score"
* component[current].valueQuantity = 11 '{score}' "score"
* component[percentChange].valueQuantity = -38.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
