Instance: esketamine-response-week4
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Esketamine story: response at week 4"
Description: "Response by MADRS: 34 to 16, a fall of 52.9 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-RS1"
* basedOn = Reference(esketamine-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-31T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(esketamine-madrs-baseline)
* derivedFrom[1] = Reference(esketamine-madrs-week4)
* component[baseline].valueQuantity = 34 '{score}' "score"
* component[current].valueQuantity = 16 '{score}' "score"
* component[percentChange].valueQuantity = -52.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
