Instance: us-request-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: psychotherapy"
Description: "Twenty weekly sessions of cognitive behavioural therapy beside esketamine."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R9"
* basedOn = Reference(us-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy, weekly"
* subject = Reference(us-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-09"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-06-22"
* occurrenceTiming.repeat.count = 20
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
