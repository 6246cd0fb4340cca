Instance: combined-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Combination story: screening, blood pressure"
Description: "Blood pressure at the work-up, 118/74 mmHg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-26T09:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 118 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 74 'mm[Hg]' "mmHg"
