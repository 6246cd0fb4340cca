Instance: ketamine-im-request-injections
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: injections"
Description: "Six dosing sessions."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R3"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#76601001 "Intramuscular injection (procedure)"
* code.text = "Ketamine injection with the therapist present, once weekly"
* subject = Reference(ketamine-im-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-01-15"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-02-20"
* occurrenceTiming.repeat.count = 6
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
