Instance: psilocybin-response-month1
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: response at month 1"
Description: "Response by MADRS on day 29: 31 to 11, a fall of 64.5 %. Not yet remission by 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS7"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-29T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-month1)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 11 '{score}' "score"
* component[percentChange].valueQuantity = -64.5 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
