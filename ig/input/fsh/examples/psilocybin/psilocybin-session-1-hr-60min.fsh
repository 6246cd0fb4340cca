Instance: psilocybin-session-1-hr-60min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Psilocybin story: session 1, heart rate one hour after the dose"
Description: "Heart rate of 88 per minute, one hour after the dose."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-hr-60min"
* partOf = Reference(psilocybin-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T10:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueQuantity = 88 '/min' "/min"
