Instance: ketamine-intranasal-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine intranasal story: session 1"
Description: "First of eight sessions: 50 mg by the nose at 10:00, observed until 12:05."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIN-S1"
* basedOn[0] = Reference(ketamine-intranasal-plan)
* basedOn[1] = Reference(ketamine-intranasal-request-sessions)
* status = #completed
* category = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Intranasal ketamine in the clinic"
* subject = Reference(ketamine-intranasal-patient)
* performedPeriod.start = "2025-11-25T09:40:00+00:00"
* performedPeriod.end = "2025-11-25T12:05:00+00:00"
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
