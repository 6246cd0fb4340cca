Instance: ketamine-im-screening-weight
InstanceOf: Observation
Usage: #example
Title: "Ketamine IM story: screening, body weight"
Description: "Body weight at the work-up, 68 kg: the dosing weight."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-weight"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#29463-7 "Body weight"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueQuantity = 68 'kg' "kg"
