Instance: esketamine-session-22-bp-40min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Esketamine story: session 22, blood pressure 40 minutes after dosing"
Description: "Blood pressure of 138/86 mmHg, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-bp-40min"
* partOf = Reference(esketamine-session-22)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T14:40:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* component[systolic].valueQuantity = 138 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 86 'mm[Hg]' "mmHg"
