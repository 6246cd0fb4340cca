Instance: us-athf-sf
InstanceOf: TRDScoreATHFSF
Usage: #example
Title: "US story: ATHF-SF count"
Description: "Three adequate trials failed in the current episode: escitalopram, venlafaxine and TMS."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-ATHF"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T11:05:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 3 '1' "trials"
* encounter = Reference(us-encounter-initial)
