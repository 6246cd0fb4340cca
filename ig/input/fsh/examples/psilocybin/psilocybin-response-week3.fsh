Instance: psilocybin-response-week3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: response at week 3"
Description: "Response by MADRS: 31 to 12, a fall of 61.3 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS2"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-22T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-week3)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 12 '{score}' "score"
* component[percentChange].valueQuantity = -61.3 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
