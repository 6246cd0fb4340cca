Instance: psilocybin-response-month3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: remission at month 3"
Description: "Remission by MADRS: 8, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS4"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-07-01T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-month3)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 8 '{score}' "score"
* component[percentChange].valueQuantity = -74.2 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
