Instance: us-request-induction
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: induction"
Description: "Eight induction sessions, two a week."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R3"
* basedOn = Reference(us-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session, twice weekly, weeks 1 to 4"
* subject = Reference(us-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-02-03"
* occurrenceTiming.repeat.boundsPeriod.end = "2026-02-27"
* occurrenceTiming.repeat.count = 8
* occurrenceTiming.repeat.frequency = 2
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* locationReference = Reference(us-location)
* reasonReference = Reference(us-condition)
