Instance: psilocybin-session-1-bp-60min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Psilocybin story: session 1, blood pressure one hour after the dose"
Description: "Blood pressure of 136/86 mmHg, one hour after the dose."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-bp-60min"
* partOf = Reference(psilocybin-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T10:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* component[systolic].valueQuantity = 136 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 86 'mm[Hg]' "mmHg"
