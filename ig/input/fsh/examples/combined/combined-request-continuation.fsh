Instance: combined-request-continuation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: continuation"
Description: "Weekly continuation, as in Phillips 2019, beside the first weeks of psychotherapy."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R7"
* basedOn = Reference(combined-plan-ketamine)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion, once weekly for four weeks"
* subject = Reference(combined-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-24"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-03-23"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
