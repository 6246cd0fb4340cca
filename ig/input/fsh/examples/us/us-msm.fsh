Instance: us-msm
InstanceOf: TRDScoreMSM
Usage: #example
Title: "US story: Maudsley Staging score"
Description: "7 of 15 points: duration 2, severity 4, failed drugs 1, no augmentation, no ECT."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-MSM"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T11:00:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 7 '{score}' "score"
* encounter = Reference(us-encounter-initial)
* note.text = "Duration 13 to 24 months: 2. Severe without psychosis: 4. One to two failed drugs: 1. Augmentation: 0. ECT: 0."
