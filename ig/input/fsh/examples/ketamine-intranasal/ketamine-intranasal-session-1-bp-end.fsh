Instance: ketamine-intranasal-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine intranasal story: session 1, blood pressure before leaving"
Description: "Blood pressure of 128/80 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-bp-end"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T11:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* component[systolic].valueQuantity = 128 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
