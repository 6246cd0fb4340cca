Instance: psilocybin-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Psilocybin story: session 1, blood pressure before leaving"
Description: "Blood pressure of 120/76 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-bp-end"
* partOf = Reference(psilocybin-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T16:10:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* component[systolic].valueQuantity = 120 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 76 'mm[Hg]' "mmHg"
