Instance: us-who5-month6
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "US story: WHO-5 at month 6"
Description: "Percentage score of 64: the raw sum of 16, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-WHO5-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:53:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 64 '{score}' "score"
