Instance: psilocybin-phq9-week3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Psilocybin story: PHQ-9 at week 3"
Description: "PHQ-9 total of 9, at week 3. A fall of 55 % from 20: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-PHQ9-week3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-22T08:45:00+10:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 9 '{score}' "score"
