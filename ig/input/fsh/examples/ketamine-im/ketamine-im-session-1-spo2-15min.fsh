Instance: ketamine-im-session-1-spo2-15min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine IM story: session 1, oxygen saturation 15 minutes after the injection"
Description: "Oxygen saturation of 96 %, 15 minutes after the injection."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-spo2-15min"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T14:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueQuantity = 96 '%' "%"
