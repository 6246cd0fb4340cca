Instance: ketamine-iv-screening-weight
InstanceOf: Observation
Usage: #example
Title: "Ketamine IV story: screening, body weight"
Description: "Body weight at the work-up, 78 kg: the dosing weight."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-weight"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#29463-7 "Body weight"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueQuantity = 78 'kg' "kg"
