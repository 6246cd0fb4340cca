Instance: us-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "US story: remission at month 6"
Description: "Remission by MADRS: 8, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-RS-month6"
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T09:30:00-05:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(us-madrs-baseline)
* derivedFrom[1] = Reference(us-madrs-month6)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 8 '{score}' "score"
* component[percentChange].valueQuantity = -75.0 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
