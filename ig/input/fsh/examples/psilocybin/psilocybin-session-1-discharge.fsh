Instance: psilocybin-session-1-discharge
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Psilocybin story: session 1, discharge"
Description: "Ready to leave at 16:20 with his support person, told not to drive until the next day."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-discharge"
* partOf = Reference(psilocybin-session-1)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T16:20:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* valueBoolean = true
* component[transportPlan].valueCodeableConcept = TRDTransportPlan#accompanied "Accompanied"
* component[noDriving].valueBoolean = true
* basedOn = Reference(psilocybin-plan)
