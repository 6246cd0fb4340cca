Instance: ketamine-iv-request-second-maintenance
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: maintenance"
Description: "Infusions every two weeks, since the first remission was lost five weeks after the last weekly one."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R14"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.coding[snomed] = $SCT#14152002 "Intravenous infusion (procedure)"
* code.text = "Ketamine infusion, every two weeks"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-05-26"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-10-13"
* occurrenceTiming.repeat.count = 11
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 2
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
