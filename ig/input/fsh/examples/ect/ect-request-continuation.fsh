Instance: ect-request-continuation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: continuation"
Description: "Continuation ECT as in PRIDE."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R6"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "Continuation ECT, four sessions in the first month, then by symptoms"
* subject = Reference(ect-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2025-12-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2025-12-31"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
