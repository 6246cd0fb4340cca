Instance: us-request-month6-maintenance
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: maintenance after month 6"
Description: "Every four weeks."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R12"
* basedOn = Reference(us-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.text = "Esketamine session every four weeks"
* subject = Reference(us-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-09-15"
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 4
* occurrenceTiming.repeat.periodUnit = #wk
* authoredOn = "2026-09-01"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
