Instance: ketamine-iv-session-second-6
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine IV story: last session of the second series"
Description: "Sixth infusion of the second series. Its sessions are counted from 1 again, since they follow another plan."
* extension[number].valuePositiveInt = 6
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIV-S2-6"
* basedOn[0] = Reference(ketamine-iv-plan-second)
* basedOn[1] = Reference(ketamine-iv-request-second-infusions)
* status = #completed
* category = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion"
* subject = Reference(ketamine-iv-patient)
* performedPeriod.start = "2026-05-13T09:40:00+02:00"
* performedPeriod.end = "2026-05-13T11:40:00+02:00"
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
