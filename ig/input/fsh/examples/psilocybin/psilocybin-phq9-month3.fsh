Instance: psilocybin-phq9-month3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Psilocybin story: PHQ-9 at month 3"
Description: "PHQ-9 total of 5, at month 3. A fall of 75 % from 20: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-PHQ9-month3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-07-01T08:45:00+10:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 5 '{score}' "score"
