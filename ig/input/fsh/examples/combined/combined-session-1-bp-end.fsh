Instance: combined-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, blood pressure before leaving"
Description: "Blood pressure of 118/74 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-bp-end"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T11:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* component[systolic].valueQuantity = 118 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 74 'mm[Hg]' "mmHg"
