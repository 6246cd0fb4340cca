Instance: esketamine-session-1-spo2-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 1, oxygen saturation before leaving"
Description: "Oxygen saturation of 98 %, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-spo2-end"
* partOf = Reference(esketamine-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T16:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueQuantity = 98 '%' "%"
