Instance: us-session-1-cadss
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "US story: CADSS in session 1"
Description: "Total of 24, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-CADSS"
* basedOn = Reference(us-plan)
* partOf = Reference(us-session-1)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T14:12:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 24 '{score}' "score"
