Instance: ketamine-iv-session-7
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine IV story: session 7"
Description: "The sixth infusion. It is the seventh session, because that of 30 January was stopped before the drug was given."
* extension[number].valuePositiveInt = 7
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIV-S7"
* basedOn[0] = Reference(ketamine-iv-plan)
* basedOn[1] = Reference(ketamine-iv-request-infusions)
* status = #completed
* category = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion"
* subject = Reference(ketamine-iv-patient)
* performedPeriod.start = "2026-02-06T09:40:00+01:00"
* performedPeriod.end = "2026-02-06T11:45:00+01:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "OKAF-02"
* performer[0].actor.display = "Dr Samuel Okafor"
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "BERG-12"
* performer[1].actor.display = "Sara Berg"
