Instance: combined-session-1-bp-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, blood pressure 15 minutes into the infusion"
Description: "Blood pressure of 128/80 mmHg, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-bp-15min"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T10:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* component[systolic].valueQuantity = 128 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
