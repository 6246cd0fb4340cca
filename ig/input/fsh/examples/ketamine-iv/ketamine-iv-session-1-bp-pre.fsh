Instance: ketamine-iv-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IV story: session 1, blood pressure before the infusion"
Description: "Blood pressure of 122/76 mmHg, before the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-bp-pre"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* component[systolic].valueQuantity = 122 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 76 'mm[Hg]' "mmHg"
