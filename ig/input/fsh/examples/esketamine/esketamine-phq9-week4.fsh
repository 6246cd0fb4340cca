Instance: esketamine-phq9-week4
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Esketamine story: PHQ-9 at week 4"
Description: "PHQ-9 total of 9, at week 4. A fall of 57 % from 21: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-PHQ9-week4"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-31T09:00:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 9 '{score}' "score"
