Instance: ketamine-intranasal-session-1-bp-20min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Ketamine intranasal story: session 1, blood pressure 20 minutes after the first spray"
Description: "Blood pressure of 144/88 mmHg, 20 minutes after the first spray."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-bp-20min"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T10:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* component[systolic].valueQuantity = 144 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 88 'mm[Hg]' "mmHg"
