Instance: esketamine-session-1-rr-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 1, respiratory rate before dosing"
Description: "Respiratory rate of 14 per minute, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-rr-pre"
* partOf = Reference(esketamine-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#9279-1 "Respiratory rate"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T13:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueQuantity = 14 '/min' "/min"
