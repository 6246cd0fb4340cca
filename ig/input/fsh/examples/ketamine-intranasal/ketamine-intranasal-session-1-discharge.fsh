Instance: ketamine-intranasal-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Ketamine intranasal story: session 1, discharge"
Description: "Ready to leave at 12:00 by taxi, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-discharge"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T12:00:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#arranged-transport "Arranged transport"
* component[noDriving].valueBoolean = true
