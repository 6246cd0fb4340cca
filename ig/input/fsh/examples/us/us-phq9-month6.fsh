Instance: us-phq9-month6
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "US story: PHQ-9 at month 6"
Description: "PHQ-9 total of 3, at month 6."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ9-month6"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T09:00:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 3 '{score}' "score"
