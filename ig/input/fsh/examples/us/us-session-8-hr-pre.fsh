Instance: us-session-8-hr-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 8, heart rate before dosing"
Description: "Heart rate of 70 per minute, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-hr-pre"
* partOf = Reference(us-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T13:15:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 70 '/min' "/min"
