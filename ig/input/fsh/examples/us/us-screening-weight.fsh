Instance: us-screening-weight
InstanceOf: Observation
Usage: #example
Title: "US story: screening, body weight"
Description: "Body weight at the work-up, 88 kg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-weight"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#29463-7 "Body weight"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T10:10:00-06:00"
* performer = Reference(us-nurse)
* valueQuantity = 88 'kg' "kg"
