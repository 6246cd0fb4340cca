Instance: us-madrs-week4
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "US story: MADRS at week 4"
Description: "MADRS total of 15, at week 4. A fall of 53 % from 32: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MADRS-week4"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-03T09:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 15 '{score}' "score"
