Instance: us-madrs-baseline
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "US story: MADRS at baseline"
Description: "MADRS total of 32, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MADRS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 32 '{score}' "score"
