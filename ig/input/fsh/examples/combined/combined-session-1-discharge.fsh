Instance: combined-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Combination story: session 1, discharge"
Description: "Ready to leave at 11:40 by taxi, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-discharge"
* partOf = Reference(combined-session-1)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-03T11:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#arranged-transport "Arranged transport"
* component[noDriving].valueBoolean = true
