Instance: esketamine-response-week8
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Esketamine story: remission at week 8"
Description: "Remission by MADRS: 9, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-RS2"
* basedOn = Reference(esketamine-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-04-28T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(esketamine-madrs-baseline)
* derivedFrom[1] = Reference(esketamine-madrs-week8)
* component[baseline].valueQuantity = 34 '{score}' "score"
* component[current].valueQuantity = 9 '{score}' "score"
* component[percentChange].valueQuantity = -73.5 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
