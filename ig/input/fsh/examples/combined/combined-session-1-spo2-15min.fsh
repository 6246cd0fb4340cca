Instance: combined-session-1-spo2-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Combination story: session 1, oxygen saturation 15 minutes into the infusion"
Description: "Oxygen saturation of 98 %, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-spo2-15min"
* partOf = Reference(combined-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T10:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueQuantity = 98 '%' "%"
