Instance: ketamine-im-session-1-hr-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IM story: session 1, heart rate 15 minutes after the injection"
Description: "Heart rate of 88 per minute, 15 minutes after the injection."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-hr-15min"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T14:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueQuantity = 88 '/min' "/min"
