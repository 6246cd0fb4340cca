Instance: us-session-1-spo2-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, oxygen saturation before dosing"
Description: "Oxygen saturation of 98 %, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-spo2-pre"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T13:15:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 98 '%' "%"
