Instance: esketamine-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Esketamine story: remission at month 6"
Description: "Remission by MADRS: 7, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-RS-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(esketamine-madrs-baseline)
* derivedFrom[1] = Reference(esketamine-madrs-month6)
* component[baseline].valueQuantity = 34 '{score}' "score"
* component[current].valueQuantity = 7 '{score}' "score"
* component[percentChange].valueQuantity = -79.4 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
