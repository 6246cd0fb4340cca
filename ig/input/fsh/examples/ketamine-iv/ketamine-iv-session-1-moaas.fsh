Instance: ketamine-iv-session-1-moaas
InstanceOf: TRDScoreMOAAS
Usage: #example
Title: "Ketamine IV story: session 1, MOAA/S during the infusion"
Description: "MOAA/S of 4, 30 minutes into the infusion: not fully alert."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-moaas"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* effectiveDateTime = "2026-01-20T10:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 4 '{score}' "score"
