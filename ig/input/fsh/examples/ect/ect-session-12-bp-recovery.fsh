Instance: ect-session-12-bp-recovery
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "ECT story: session 12, blood pressure in recovery"
Description: "Blood pressure of 146/84 mmHg, in recovery."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#recovery "Recovery"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S12-bp-recovery"
* partOf = Reference(ect-session-12)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-28T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* component[systolic].valueQuantity = 146 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 84 'mm[Hg]' "mmHg"
