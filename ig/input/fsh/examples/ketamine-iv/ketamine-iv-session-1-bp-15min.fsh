Instance: ketamine-iv-session-1-bp-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IV story: session 1, blood pressure 15 minutes into the infusion"
Description: "Blood pressure of 134/84 mmHg, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-bp-15min"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T10:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* component[systolic].valueQuantity = 134 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 84 'mm[Hg]' "mmHg"
