Instance: ketamine-iv-session-1-cadss-pre
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Ketamine IV story: session 1, CADSS before the infusion"
Description: "CADSS total of 1, before the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-cadss-pre"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* effectiveDateTime = "2026-01-20T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 1 '{score}' "score"
