Instance: us-session-1-moaas
InstanceOf: TRDScoreMOAAS
Usage: #example
Title: "US story: MOAA/S in session 1"
Description: "Rating of 4, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-MOAAS"
* basedOn = Reference(us-plan)
* partOf = Reference(us-session-1)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T14:14:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 4 '{score}' "score"
