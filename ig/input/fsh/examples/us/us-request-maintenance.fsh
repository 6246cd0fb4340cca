Instance: us-request-maintenance
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: maintenance"
Description: "Maintenance from week 9, every one to two weeks."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R5"
* basedOn = Reference(us-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.text = "Esketamine session, least frequent that holds the response"
* subject = Reference(us-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-03-31"
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodMax = 2
* occurrenceTiming.repeat.periodUnit = #wk
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
