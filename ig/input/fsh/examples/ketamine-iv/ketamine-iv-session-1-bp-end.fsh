Instance: ketamine-iv-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IV story: session 1, blood pressure before leaving"
Description: "Blood pressure of 124/78 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-bp-end"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T11:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* component[systolic].valueQuantity = 124 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 78 'mm[Hg]' "mmHg"
