Instance: us-session-8-moaas
InstanceOf: TRDScoreMOAAS
Usage: #example
Title: "US story: MOAA/S in session 8"
Description: "Rating of 5, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-MOAAS"
* basedOn = Reference(us-plan)
* partOf = Reference(us-session-8)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T14:14:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 5 '{score}' "score"
