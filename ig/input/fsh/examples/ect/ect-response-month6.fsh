Instance: ect-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "ECT story: remission at month 6"
Description: "Remission by HAM-D17: 5, which is 7 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-RS6"
* basedOn = Reference(ect-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T10:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#hamd17-remission-7 "HAM-D17 of 7 or less"
* derivedFrom[0] = Reference(ect-hamd17-baseline)
* derivedFrom[1] = Reference(ect-hamd17-month6)
* component[baseline].valueQuantity = 28 '{score}' "score"
* component[current].valueQuantity = 5 '{score}' "score"
* component[percentChange].valueQuantity = -82.1 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#hamd17 "HAM-D 17-item total score"
