Instance: esketamine-session-22-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Esketamine story: session 22, discharge"
Description: "Ready to leave at 16:10, goes home with her husband, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S22-discharge"
* partOf = Reference(esketamine-session-22)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T16:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#accompanied "Accompanied"
* component[noDriving].valueBoolean = true
