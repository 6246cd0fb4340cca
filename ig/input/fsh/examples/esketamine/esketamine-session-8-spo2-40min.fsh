Instance: esketamine-session-8-spo2-40min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 8, oxygen saturation 40 minutes after dosing"
Description: "Oxygen saturation of 97 %, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S8-spo2-40min"
* partOf = Reference(esketamine-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-27T14:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueQuantity = 97 '%' "%"
