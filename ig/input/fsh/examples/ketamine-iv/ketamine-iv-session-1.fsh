Instance: ketamine-iv-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine IV story: session 1"
Description: "First of six infusions, 39 mg over 40 minutes, observed until 11:50."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIV-S1"
* basedOn[0] = Reference(ketamine-iv-plan)
* basedOn[1] = Reference(ketamine-iv-request-infusions)
* status = #completed
* category = TRDModality#ketamine-iv
* code.coding[kind] = TRDActivityKind#dosing-session
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion"
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-session-1)
* performedPeriod.start = "2026-01-20T09:40:00+01:00"
* performedPeriod.end = "2026-01-20T11:50:00+01:00"
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
