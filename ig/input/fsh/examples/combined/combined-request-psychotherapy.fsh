Instance: combined-request-psychotherapy
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: psychotherapy"
Description: "Fourteen weekly sessions of cognitive behavioural therapy."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R9"
* basedOn = Reference(combined-plan-psychotherapy)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy, weekly for 14 weeks"
* subject = Reference(combined-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-02"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-06-05"
* occurrenceTiming.repeat.count = 14
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "VALE-08"
* requester.display = "Joana Vale"
* reasonReference = Reference(combined-condition)
