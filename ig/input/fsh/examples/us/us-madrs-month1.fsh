Instance: us-madrs-month1
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "US story: MADRS at month 1"
Description: "MADRS total of 11, a month after the acute course."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MADRS-month1"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-31T09:30:00-05:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 11 '{score}' "score"
