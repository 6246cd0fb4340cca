Instance: us-screening-bp
InstanceOf: Observation
Usage: #example
Title: "US story: screening, blood pressure"
Description: "Blood pressure at the work-up, 126/80 mmHg on amlodipine."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T10:10:00-06:00"
* performer = Reference(us-nurse)
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 126 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 80 'mm[Hg]' "mmHg"
