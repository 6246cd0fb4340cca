Instance: us-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "US story: session 1, discharge"
Description: "Ready to leave at 15:40, is driven home by his sister, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-discharge"
* partOf = Reference(us-session-1)
* status = #final
* category = $ObservationCategory#exam "Exam"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T15:40:00-06:00"
* performer = Reference(us-nurse)
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#accompanied "Accompanied"
* component[noDriving].valueBoolean = true
