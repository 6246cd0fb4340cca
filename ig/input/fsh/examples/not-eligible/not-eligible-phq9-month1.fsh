Instance: not-eligible-phq9-month1
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Not eligible story: PHQ-9 one month later"
Description: "PHQ-9 total of 11, typed in from the letter of the referrer. There is no response status: no treatment of a plan is judged by it."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-PHQ9-month1"
* status = #final
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-04-08T09:30:00+02:00"
* performer = Reference(not-eligible-patient)
* valueQuantity = 11 '{score}' "score"
* derivedFrom = Reference(not-eligible-letter-follow-up)
