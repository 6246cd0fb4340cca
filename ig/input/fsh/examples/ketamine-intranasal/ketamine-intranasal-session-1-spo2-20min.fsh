Instance: ketamine-intranasal-session-1-spo2-20min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine intranasal story: session 1, oxygen saturation 20 minutes after the first spray"
Description: "Oxygen saturation of 97 %, 20 minutes after the first spray."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-spo2-20min"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code.coding[0] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* code.coding[1] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T10:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueQuantity = 97 '%' "%"
