Instance: not-eligible-phq9-screening
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Not eligible story: PHQ-9 at the work-up"
Description: "PHQ-9 total of 15: the baseline of the treatment that was advised instead."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-PHQ9-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectiveDateTime = "2026-02-26T09:00:00+01:00"
* performer = Reference(not-eligible-patient)
* valueQuantity = 15 '{score}' "score"
