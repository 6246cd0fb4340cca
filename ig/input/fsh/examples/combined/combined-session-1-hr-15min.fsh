Instance: combined-session-1-hr-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, heart rate 15 minutes into the infusion"
Description: "Heart rate of 80 per minute, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-hr-15min"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T10:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueQuantity = 80 '/min' "/min"
