Instance: us-gad7-month6
InstanceOf: TRDScoreGAD7
Usage: #example
Title: "US story: GAD-7 at month 6"
Description: "Total of 3."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-GAD7-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:50:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 3 '{score}' "score"
