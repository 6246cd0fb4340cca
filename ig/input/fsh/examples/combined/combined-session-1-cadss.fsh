Instance: combined-session-1-cadss
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Combination story: session 1, CADSS at the end of the infusion"
Description: "CADSS total of 14, 40 minutes after the start of the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-cadss"
* partOf = Reference(combined-session-1)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T10:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueQuantity = 14 '{score}' "score"
