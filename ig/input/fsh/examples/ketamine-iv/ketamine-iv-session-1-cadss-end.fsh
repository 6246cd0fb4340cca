Instance: ketamine-iv-session-1-cadss-end
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Ketamine IV story: session 1, CADSS before leaving"
Description: "CADSS total of 1, before leaving: back to the value from before the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-cadss-end"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* effectiveDateTime = "2026-01-20T11:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 1 '{score}' "score"
