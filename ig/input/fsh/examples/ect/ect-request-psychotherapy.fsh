Instance: ect-request-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: psychotherapy"
Description: "Psychotherapy, once memory has recovered."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R8"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy after the course, weekly"
* subject = Reference(ect-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-01-05"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-04-20"
* occurrenceTiming.repeat.count = 16
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
