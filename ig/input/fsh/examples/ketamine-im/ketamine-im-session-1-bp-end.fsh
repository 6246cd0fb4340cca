Instance: ketamine-im-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IM story: session 1, blood pressure before leaving"
Description: "Blood pressure of 122/78 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-bp-end"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T16:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* component[systolic].valueQuantity = 122 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 78 'mm[Hg]' "mmHg"
