Instance: us-who5-baseline
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "US story: WHO-5 at baseline"
Description: "Percentage score of 20: the raw sum of 5, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-WHO5-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:13:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 20 '{score}' "score"
