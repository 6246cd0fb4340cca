Instance: psilocybin-phq9-baseline
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Psilocybin story: PHQ-9 at baseline"
Description: "PHQ-9 total of 20, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-PHQ9-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T08:45:00+11:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 20 '{score}' "score"
* derivedFrom = Reference(psilocybin-phq9-baseline-answers)
