Instance: not-eligible-phq2-referral
InstanceOf: TRDScorePHQ2
Usage: #example
Title: "Not eligible story: PHQ-2 at the referral"
Description: "PHQ-2 total of 4, asked by the general practice on the day of the referral."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-PHQ2-referral"
* status = #final
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-10T11:00:00+01:00"
* performer = Reference(not-eligible-patient)
* valueQuantity = 4 '{score}' "score"
