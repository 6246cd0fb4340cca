Instance: ketamine-im-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Ketamine IM story: screening, blood pressure"
Description: "Blood pressure at the work-up, 126/80 mmHg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 126 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 80 'mm[Hg]' "mmHg"
