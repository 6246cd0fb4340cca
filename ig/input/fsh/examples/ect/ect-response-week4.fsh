Instance: ect-response-week4
InstanceOf: TRDResponseStatus
Usage: #example
Title: "ECT story: remission after the course"
Description: "Remission by HAM-D17: 6, which is 7 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-RS2"
* basedOn = Reference(ect-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-12-01T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#hamd17-remission-7 "HAM-D17 of 7 or less"
* derivedFrom[0] = Reference(ect-hamd17-baseline)
* derivedFrom[1] = Reference(ect-hamd17-week4)
* component[baseline].valueQuantity = 28 '{score}' "score"
* component[current].valueQuantity = 6 '{score}' "score"
* component[percentChange].valueQuantity = -78.6 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#hamd17 "HAM-D 17-item total score"
