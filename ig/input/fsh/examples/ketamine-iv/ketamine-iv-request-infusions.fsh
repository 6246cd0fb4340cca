Instance: ketamine-iv-request-infusions
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: infusions"
Description: "The acute series of six infusions."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R3"
* basedOn = Reference(ketamine-iv-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion, twice weekly for three weeks"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-01-20"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-02-06"
* occurrenceTiming.repeat.count = 6
* occurrenceTiming.repeat.frequency = 2
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
