Instance: ketamine-iv-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Ketamine IV story: screening, blood pressure"
Description: "Blood pressure at the first visit, 158/98 mmHg: too high for ketamine."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-12T09:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 158 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 98 'mm[Hg]' "mmHg"
