Instance: esketamine-session-22-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 22, blood pressure before leaving"
Description: "Blood pressure of 126/80 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-bp-end"
* partOf = Reference(esketamine-session-22)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T16:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* component[systolic].valueQuantity = 126 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
