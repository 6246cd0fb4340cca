Instance: ketamine-iv-request-continuation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: continuation"
Description: "Weekly continuation, as in Phillips 2019."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R6"
* basedOn = Reference(ketamine-iv-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion, once weekly for four weeks"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-10"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-03-09"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
