Instance: esketamine-request-induction
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: induction"
Description: "Eight induction sessions, two a week."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R3"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session, twice weekly, weeks 1 to 4"
* subject = Reference(esketamine-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-03-30"
* occurrenceTiming.repeat.count = 8
* occurrenceTiming.repeat.frequency = 2
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
