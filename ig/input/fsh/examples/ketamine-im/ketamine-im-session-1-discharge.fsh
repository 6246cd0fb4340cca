Instance: ketamine-im-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Ketamine IM story: session 1, discharge"
Description: "Ready to leave at 16:10, goes home with her husband, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-discharge"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T16:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#accompanied "Accompanied"
* component[noDriving].valueBoolean = true
