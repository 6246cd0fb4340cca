Instance: esketamine-phq9-baseline
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Esketamine story: PHQ-9 at baseline"
Description: "PHQ-9 total of 21, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-PHQ9-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:00:00+01:00"
* performer = Reference(esketamine-patient)
* valueQuantity = 21 '{score}' "score"
