Instance: us-phq9-week4
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "US story: PHQ-9 at week 4"
Description: "PHQ-9 total of 8, at week 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ9-week4"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-03T09:00:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 8 '{score}' "score"
* derivedFrom = Reference(us-phq9-week4-answers)
