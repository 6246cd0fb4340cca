Instance: esketamine-request-maintenance
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: maintenance"
Description: "Maintenance from week 9, every one to two weeks."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R5"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.text = "Esketamine session, weekly or every two weeks, least frequent that holds the response"
* subject = Reference(esketamine-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-04-28"
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodMax = 2
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
