Instance: psilocybin-response-month6-phq9
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Psilocybin story: remission at month 6, by PHQ-9"
Description: "The same day by the self-rating: PHQ-9 of 4, which is below 5. One Observation for each method."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-RS6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T08:45:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#phq9-remission-lt5 "PHQ-9 below 5"
* derivedFrom[0] = Reference(psilocybin-phq9-baseline)
* derivedFrom[1] = Reference(psilocybin-phq9-month6)
* component[baseline].valueQuantity = 20 '{score}' "score"
* component[current].valueQuantity = 4 '{score}' "score"
* component[percentChange].valueQuantity = -80 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#phq9 "PHQ-9 total score"
