Instance: ketamine-intranasal-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Ketamine intranasal story: screening, blood pressure"
Description: "Blood pressure at the work-up, 132/80 mmHg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-10T10:10:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 132 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 80 'mm[Hg]' "mmHg"
