Instance: us-phq9-month1
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "US story: PHQ-9 at month 1"
Description: "PHQ-9 total of 6, at month 1."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ9-month1"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-31T09:00:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 6 '{score}' "score"
