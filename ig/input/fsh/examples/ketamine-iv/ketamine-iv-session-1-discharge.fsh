Instance: ketamine-iv-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Ketamine IV story: session 1, discharge"
Description: "Ready to leave at 11:45 by taxi, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-discharge"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-20T11:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#arranged-transport "Arranged transport"
* component[noDriving].valueBoolean = true
