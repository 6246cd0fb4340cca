Instance: psilocybin-response-week6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: remission at week 6"
Description: "Remission by MADRS: 9, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-05-13T09:00:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(psilocybin-madrs-baseline)
* derivedFrom[1] = Reference(psilocybin-madrs-week6)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 9 '{score}' "score"
* component[percentChange].valueQuantity = -71 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
