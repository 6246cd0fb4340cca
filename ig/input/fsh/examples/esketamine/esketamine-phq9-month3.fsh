Instance: esketamine-phq9-month3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Esketamine story: PHQ-9 at month 3"
Description: "PHQ-9 total of 4, at month 3."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-PHQ9-month3"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-06-02T09:00:00+02:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 4 '{score}' "score"
