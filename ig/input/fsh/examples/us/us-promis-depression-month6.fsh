Instance: us-promis-depression-month6
InstanceOf: TRDScorePROMISDepression
Usage: #example
Title: "US story: PROMIS Depression at month 6"
Description: "T-score of 49.4, at the mean of the reference population."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-PROMIS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:51:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 49.4 '{T-score}' "T-score"
