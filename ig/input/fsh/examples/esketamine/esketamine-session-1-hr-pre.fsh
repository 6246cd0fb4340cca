Instance: esketamine-session-1-hr-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 1, heart rate before dosing"
Description: "Heart rate of 72 per minute, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-hr-pre"
* partOf = Reference(esketamine-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T13:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueQuantity = 72 '/min' "/min"
