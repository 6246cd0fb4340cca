Instance: esketamine-session-8-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 8, blood pressure before leaving"
Description: "Blood pressure of 128/82 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S8-bp-end"
* partOf = Reference(esketamine-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-27T16:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* component[systolic].valueQuantity = 128 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 82 'mm[Hg]' "mmHg"
