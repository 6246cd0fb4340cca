Instance: esketamine-session-8-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 8, blood pressure before dosing"
Description: "Blood pressure of 126/80 mmHg, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S8-bp-pre"
* partOf = Reference(esketamine-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-27T13:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* component[systolic].valueQuantity = 126 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
