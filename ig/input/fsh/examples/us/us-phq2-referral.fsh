Instance: us-phq2-referral
InstanceOf: TRDScorePHQ2
Usage: #example
Title: "US story: PHQ-2 at referral"
Description: "Total of 5 on the two-item screener in primary care. 3 or more is positive."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PHQ2-referral"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-05T10:20:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 5 '{score}' "score"
