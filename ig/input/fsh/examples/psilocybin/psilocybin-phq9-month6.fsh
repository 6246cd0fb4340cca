Instance: psilocybin-phq9-month6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Psilocybin story: PHQ-9 at month 6"
Description: "PHQ-9 total of 4, at month 6. Below 5: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-PHQ9-month6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T08:45:00+10:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 4 '{score}' "score"
