Instance: ketamine-intranasal-request-continuation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: continuation"
Description: "Four weekly sessions, revoked after the first."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R9"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #revoked
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.text = "Intranasal ketamine in the clinic, once weekly for four weeks"
* subject = Reference(ketamine-intranasal-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-01-06"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-01-30"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
