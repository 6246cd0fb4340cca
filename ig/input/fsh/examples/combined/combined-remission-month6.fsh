Instance: combined-remission-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Combination story: remission at 6 months"
Description: "Remission by QIDS-SR16: 5, which is 5 or less. It belongs to the parent plan: it cannot be ascribed to one of the two treatments."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-RS5"
* basedOn = Reference(combined-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-08-03T09:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#qids-sr16-remission-5 "QIDS-SR16 of 5 or less"
* derivedFrom[0] = Reference(combined-qids-baseline)
* derivedFrom[1] = Reference(combined-qids-month6)
* component[baseline].valueQuantity = 19 '{score}' "score"
* component[current].valueQuantity = 5 '{score}' "score"
* component[percentChange].valueQuantity = -73.7 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
