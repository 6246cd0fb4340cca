Instance: combined-session-1-bp-30min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, blood pressure 30 minutes into the infusion"
Description: "Blood pressure of 136/84 mmHg, 30 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-bp-30min"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T10:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* component[systolic].valueQuantity = 136 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 84 'mm[Hg]' "mmHg"
