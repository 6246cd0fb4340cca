Instance: us-wsas-month6
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "US story: WSAS at month 6"
Description: "Total of 7."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-WSAS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:51:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 7 '{score}' "score"
