Instance: ketamine-intranasal-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine intranasal story: session 1, blood pressure before the spray"
Description: "Blood pressure of 130/78 mmHg, before the spray."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-bp-pre"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T09:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* component[systolic].valueQuantity = 130 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 78 'mm[Hg]' "mmHg"
