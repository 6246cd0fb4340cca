Instance: us-response-week4
InstanceOf: TRDResponseStatus
Usage: #example
Title: "US story: response at week 4"
Description: "Response by MADRS: 32 to 15, a fall of 53.1 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-RS-week4"
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-03T09:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(us-madrs-baseline)
* derivedFrom[1] = Reference(us-madrs-week4)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 15 '{score}' "score"
* component[percentChange].valueQuantity = -53.1 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
