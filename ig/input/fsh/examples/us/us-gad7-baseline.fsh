Instance: us-gad7-baseline
InstanceOf: TRDScoreGAD7
Usage: #example
Title: "US story: GAD-7 at baseline"
Description: "Total of 11: moderate anxiety."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-GAD7-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:10:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 11 '{score}' "score"
