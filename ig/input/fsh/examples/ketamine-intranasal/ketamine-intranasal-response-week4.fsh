Instance: ketamine-intranasal-response-week4
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine intranasal story: no response at week 4"
Description: "No response by PHQ-9: 18 to 14, a fall of 22.2 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-RS1"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-12-22T10:00:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = TRDResponseStatusCode#no-response "No response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-intranasal-phq9-baseline)
* derivedFrom[1] = Reference(ketamine-intranasal-phq9-week4)
* component[baseline].valueQuantity = 18 '{score}' "score"
* component[current].valueQuantity = 14 '{score}' "score"
* component[percentChange].valueQuantity = -22.2 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
