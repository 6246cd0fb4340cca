Instance: combined-screening-weight
InstanceOf: Observation
Usage: #example
Title: "Combination story: screening, body weight"
Description: "Body weight at the work-up, 64 kg: the dosing weight."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC-weight"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#29463-7 "Body weight"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-26T09:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueQuantity = 64 'kg' "kg"
