Instance: us-request-optimisation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: optimisation"
Description: "Four weekly sessions after the review of benefit."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#optimisation "Optimisation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R4"
* basedOn = Reference(us-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session, once weekly, weeks 5 to 8"
* subject = Reference(us-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-03-24"
* occurrenceTiming.repeat.count = 4
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
