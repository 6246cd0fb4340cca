Instance: ketamine-im-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IM story: session 1, blood pressure before the injection"
Description: "Blood pressure of 124/78 mmHg, before the injection."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-bp-pre"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T13:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* component[systolic].valueQuantity = 124 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 78 'mm[Hg]' "mmHg"
