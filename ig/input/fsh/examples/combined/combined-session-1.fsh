Instance: combined-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Combination story: session 1"
Description: "First of six infusions: 32 mg over 40 minutes, observed until 11:45."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "CMB-S1"
* basedOn[0] = Reference(combined-plan-ketamine)
* basedOn[1] = Reference(combined-request-infusions)
* status = #completed
* category = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion"
* subject = Reference(combined-patient)
* performedPeriod.start = "2026-02-03T09:35:00+00:00"
* performedPeriod.end = "2026-02-03T11:45:00+00:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "MORE-07"
* performer[0].actor.display = "Dr Catarina Moreira"
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "REIS-18"
* performer[1].actor.display = "Rui Reis"
