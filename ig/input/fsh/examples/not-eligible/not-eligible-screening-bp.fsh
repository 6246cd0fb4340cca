Instance: not-eligible-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Not eligible story: screening, blood pressure"
Description: "Blood pressure at the work-up, 136/86 mmHg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T09:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FREI-27"
* performer.display = "Jan Frei"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 136 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 86 'mm[Hg]' "mmHg"
