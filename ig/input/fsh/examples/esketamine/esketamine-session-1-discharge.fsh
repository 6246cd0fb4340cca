Instance: esketamine-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Esketamine story: session 1, discharge"
Description: "Ready to leave at 16:05, goes home with her husband, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-S1-discharge"
* partOf = Reference(esketamine-session-1)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T16:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "LIEN-11"
* performer.display = "Jonas Lien"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#accompanied "Accompanied"
* component[noDriving].valueBoolean = true
