Instance: psilocybin-response-day2
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: partial response on day 2"
Description: "Partial response by MADRS on the day after the dose: 31 to 16, a fall of 48.4 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS1"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-02T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#partial-response "Partial response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-day2)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 16 '{score}' "score"
* component[percentChange].valueQuantity = -48.4 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
