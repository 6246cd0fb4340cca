Instance: us-session-1-spo2-40min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, oxygen saturation 40 minutes after dosing"
Description: "Oxygen saturation of 96 %, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-spo2-40min"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T14:10:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 96 '%' "%"
