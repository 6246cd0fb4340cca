Instance: psilocybin-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Psilocybin story: session 1, blood pressure before the dose"
Description: "Blood pressure of 118/74 mmHg, before the dose."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-S1-bp-pre"
* partOf = Reference(psilocybin-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-01T09:10:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* component[systolic].valueQuantity = 118 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 74 'mm[Hg]' "mmHg"
* basedOn = Reference(psilocybin-plan)
