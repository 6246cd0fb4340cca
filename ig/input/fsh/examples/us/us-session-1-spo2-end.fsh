Instance: us-session-1-spo2-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, oxygen saturation before leaving"
Description: "Oxygen saturation of 98 %, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-spo2-end"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T15:35:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 98 '%' "%"
