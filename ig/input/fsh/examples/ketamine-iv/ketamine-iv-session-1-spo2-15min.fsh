Instance: ketamine-iv-session-1-spo2-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IV story: session 1, oxygen saturation 15 minutes into the infusion"
Description: "Oxygen saturation of 97 %, 15 minutes into the infusion."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-spo2-15min"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T10:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 97 '%' "%"
