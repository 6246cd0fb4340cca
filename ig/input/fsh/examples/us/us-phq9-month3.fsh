Instance: us-phq9-month3
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "US story: PHQ-9 at month 3"
Description: "PHQ-9 total of 4, at month 3."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ9-month3"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-06-02T09:00:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 4 '{score}' "score"
