Instance: ect-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "ECT story: session 1, blood pressure before anaesthesia"
Description: "Blood pressure of 138/82 mmHg, before anaesthesia."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S1-bp-pre"
* partOf = Reference(ect-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-03T08:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* component[systolic].valueQuantity = 138 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 82 'mm[Hg]' "mmHg"
