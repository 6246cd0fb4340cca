Instance: ketamine-iv-session-1-hr-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IV story: session 1, heart rate 15 minutes into the infusion"
Description: "Heart rate of 84 per minute, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-hr-15min"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T10:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 84 '/min' "/min"
