Instance: ect-session-12-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "ECT story: session 12, blood pressure before"
Description: "Blood pressure of 132/80 mmHg, before the anaesthetic."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S12-bp-pre"
* partOf = Reference(ect-session-12)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-28T08:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* component[systolic].valueQuantity = 132 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
