Instance: us-madrs-month3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "US story: MADRS at month 3"
Description: "MADRS total of 9, three months after the acute course."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MADRS-month3"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-06-02T09:30:00-05:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 9 '{score}' "score"
