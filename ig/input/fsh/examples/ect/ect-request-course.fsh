Instance: ect-request-course
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: course"
Description: "The acute course."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R2"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#ect-session "ECT session"
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "ECT, right unilateral, three times a week, up to 12 sessions"
* subject = Reference(ect-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2025-11-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2025-11-28"
* occurrenceTiming.repeat.count = 12
* occurrenceTiming.repeat.frequency = 3
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
