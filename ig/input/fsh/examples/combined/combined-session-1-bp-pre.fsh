Instance: combined-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, blood pressure before the infusion"
Description: "Blood pressure of 116/72 mmHg, before the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-bp-pre"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T09:45:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* component[systolic].valueQuantity = 116 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 72 'mm[Hg]' "mmHg"
