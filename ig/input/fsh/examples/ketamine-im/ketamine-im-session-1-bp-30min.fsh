Instance: ketamine-im-session-1-bp-30min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IM story: session 1, blood pressure 30 minutes after the injection"
Description: "Blood pressure of 138/86 mmHg, 30 minutes after the injection."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-bp-30min"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T14:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* component[systolic].valueQuantity = 138 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 86 'mm[Hg]' "mmHg"
