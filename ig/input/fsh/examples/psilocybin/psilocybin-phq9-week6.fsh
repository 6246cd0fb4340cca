Instance: psilocybin-phq9-week6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Psilocybin story: PHQ-9 at week 6"
Description: "PHQ-9 total of 7, at week 6. A fall of 65 % from 20: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-PHQ9-week6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-05-13T08:45:00+10:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 7 '{score}' "score"
* derivedFrom = Reference(psilocybin-phq9-week6-answers)
