Instance: us-promis-depression-baseline
InstanceOf: TRDScorePROMISDepression
Usage: #example
Title: "US story: PROMIS Depression at baseline"
Description: "T-score of 68.1, 1.8 standard deviations above the mean of the reference population."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PROMIS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:11:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 68.1 '{T-score}' "T-score"
