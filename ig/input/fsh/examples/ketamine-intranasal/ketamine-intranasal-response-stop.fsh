Instance: ketamine-intranasal-response-stop
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine intranasal story: no response when the treatment ended"
Description: "No response by PHQ-9: 18 to 13, a fall of 27.8 %. She would have gone on; the adverse event decided."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-RS2"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-01-15T14:00:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = TRDResponseStatusCode#no-response "No response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-intranasal-phq9-baseline)
* derivedFrom[1] = Reference(ketamine-intranasal-phq9-stop)
* component[baseline].valueQuantity = 18 '{score}' "score"
* component[current].valueQuantity = 13 '{score}' "score"
* component[percentChange].valueQuantity = -27.8 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
