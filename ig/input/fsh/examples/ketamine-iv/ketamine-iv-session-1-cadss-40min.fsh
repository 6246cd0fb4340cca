Instance: ketamine-iv-session-1-cadss-40min
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Ketamine IV story: session 1, CADSS at the end of the infusion"
Description: "CADSS total of 27, 40 minutes after the start of the infusion: dissociation at its peak."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-cadss-40min"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* effectiveDateTime = "2026-01-20T10:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 27 '{score}' "score"
