Instance: ketamine-intranasal-session-10
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine intranasal story: session 10, stopped"
Description: "Stopped before the spray: pain on passing water for four days. No drug was given."
* extension[number].valuePositiveInt = 10
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIN-S10"
* basedOn[0] = Reference(ketamine-intranasal-plan)
* basedOn[1] = Reference(ketamine-intranasal-request-continuation)
* status = #stopped
* statusReason.text = "Dysuria and frequency before dosing: cystitis suspected"
* category = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Intranasal ketamine in the clinic"
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-session-10)
* performedPeriod.start = "2026-01-13T09:40:00+00:00"
* performedPeriod.end = "2026-01-13T10:20:00+00:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "BRAN-04"
* performer[0].actor.display = "Dr Tomas Brandt"
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "OSEI-17"
* performer[1].actor.display = "Abena Osei"
* complication = $SCT#38822007 "Cystitis (disorder)"
