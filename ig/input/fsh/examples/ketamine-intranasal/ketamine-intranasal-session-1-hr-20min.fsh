Instance: ketamine-intranasal-session-1-hr-20min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine intranasal story: session 1, heart rate 20 minutes after the first spray"
Description: "Heart rate of 82 per minute, 20 minutes after the first spray."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-hr-20min"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T10:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueQuantity = 82 '/min' "/min"
