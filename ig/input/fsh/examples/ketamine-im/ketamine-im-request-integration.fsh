Instance: ketamine-im-request-integration
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: integration"
Description: "Integration after every dosing session."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#integration "Integration"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R5"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#integration "Integration"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Integration session the day after each dosing session"
* subject = Reference(ketamine-im-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-01-16"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-02-21"
* occurrenceTiming.repeat.count = 6
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
