Instance: ketamine-im-request-relapse-prevention
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: relapse prevention"
Description: "Relapse prevention without further ketamine."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R7"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#relapse-prevention "Relapse prevention"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Weekly psychotherapy and a written relapse plan"
* subject = Reference(ketamine-im-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-09"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-06-01"
* occurrenceTiming.repeat.count = 12
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
