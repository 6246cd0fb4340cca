Instance: ect-session-12-spo2-recovery
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "ECT story: session 12, oxygen saturation in recovery"
Description: "Oxygen saturation of 98 %, in recovery."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#recovery "Recovery"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S12-spo2-recovery"
* partOf = Reference(ect-session-12)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-28T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* valueQuantity = 98 '%' "%"
