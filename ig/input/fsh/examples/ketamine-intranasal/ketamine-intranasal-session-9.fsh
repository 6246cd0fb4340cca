Instance: ketamine-intranasal-session-9
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine intranasal story: session 9"
Description: "First continuation session, 75 mg. At the end she mentions that she passes water more often."
* extension[number].valuePositiveInt = 9
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIN-S9"
* basedOn[0] = Reference(ketamine-intranasal-plan)
* basedOn[1] = Reference(ketamine-intranasal-request-continuation)
* status = #completed
* category = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Intranasal ketamine in the clinic"
* subject = Reference(ketamine-intranasal-patient)
* performedPeriod.start = "2026-01-06T09:40:00+00:00"
* performedPeriod.end = "2026-01-06T12:10:00+00:00"
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
