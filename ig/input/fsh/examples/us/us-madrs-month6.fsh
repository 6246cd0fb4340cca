Instance: us-madrs-month6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "US story: MADRS at month 6"
Description: "MADRS total of 8, six months after the acute course. A fall of 75 % from 32."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MADRS-month6"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T09:30:00-05:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 8 '{score}' "score"
