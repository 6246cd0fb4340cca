Instance: esketamine-phq9-week8
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Esketamine story: PHQ-9 at week 8"
Description: "PHQ-9 total of 4, at week 8. Below 5: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-PHQ9-week8"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-04-28T09:00:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 4 '{score}' "score"
* derivedFrom = Reference(esketamine-phq9-week8-answers)
