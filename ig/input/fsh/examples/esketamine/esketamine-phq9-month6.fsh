Instance: esketamine-phq9-month6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Esketamine story: PHQ-9 at month 6"
Description: "PHQ-9 total of 3, at month 6."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-PHQ9-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:00:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 3 '{score}' "score"
