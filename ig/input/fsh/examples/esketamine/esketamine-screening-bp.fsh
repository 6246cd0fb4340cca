Instance: esketamine-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Esketamine story: screening, blood pressure"
Description: "Blood pressure at the work-up, 128/82 mmHg. A plain R4 vital sign can be a member of the screening."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-bp"
* status = #final
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* category = $ObservationCategory#vital-signs "Vital Signs"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 128 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 82 'mm[Hg]' "mmHg"
