Instance: us-phq9-baseline
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "US story: PHQ-9 at baseline"
Description: "PHQ-9 total of 20, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ9-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:00:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 20 '{score}' "score"
