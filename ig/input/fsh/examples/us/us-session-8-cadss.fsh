Instance: us-session-8-cadss
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "US story: CADSS in session 8"
Description: "Total of 9, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-CADSS"
* basedOn = Reference(us-plan)
* partOf = Reference(us-session-8)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T14:12:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 9 '{score}' "score"
