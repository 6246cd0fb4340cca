Instance: esketamine-request-optimisation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: optimisation"
Description: "Four weekly sessions after the review of benefit."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#optimisation "Optimisation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R4"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session, once weekly, weeks 5 to 8"
* subject = Reference(esketamine-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-31"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-04-27"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
