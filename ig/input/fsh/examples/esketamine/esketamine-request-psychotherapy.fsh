Instance: esketamine-request-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: psychotherapy"
Description: "Twenty weekly sessions of cognitive behavioural therapy beside esketamine."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R9"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy, weekly"
* subject = Reference(esketamine-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-09"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-07-27"
* occurrenceTiming.repeat.count = 20
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
