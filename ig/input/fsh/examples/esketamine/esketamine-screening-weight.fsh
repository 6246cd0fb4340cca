Instance: esketamine-screening-weight
InstanceOf: Observation
Usage: #example
Title: "Esketamine story: screening, body weight"
Description: "Body weight at the work-up, 71 kg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-weight"
* status = #final
* code = $LNC#29463-7 "Body weight"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* category = $ObservationCategory#vital-signs "Vital Signs"
* valueQuantity = 71 'kg' "kg"
