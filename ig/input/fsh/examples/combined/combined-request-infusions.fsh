Instance: combined-request-infusions
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: infusions"
Description: "The acute series of six infusions."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R5"
* basedOn = Reference(combined-plan-ketamine)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion, twice weekly for three weeks"
* subject = Reference(combined-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-02-20"
* occurrenceTiming.repeat.count = 6
* occurrenceTiming.repeat.frequency = 2
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
