Instance: ketamine-iv-request-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: psychotherapy"
Description: "CBT after the acute series."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R7"
* basedOn = Reference(ketamine-iv-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy for responders, weekly for 14 weeks"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-16"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-05-22"
* occurrenceTiming.repeat.count = 14
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
