Instance: ect-session-1-bp-recovery
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "ECT story: session 1, blood pressure in recovery"
Description: "Blood pressure of 150/86 mmHg, in recovery."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#recovery "Recovery"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S1-bp-recovery"
* partOf = Reference(ect-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-03T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* component[systolic].valueQuantity = 150 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 86 'mm[Hg]' "mmHg"
