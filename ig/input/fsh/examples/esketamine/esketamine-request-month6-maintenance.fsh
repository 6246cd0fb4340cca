Instance: esketamine-request-month6-maintenance
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: maintenance after month 6"
Description: "Every two weeks, stretched to four when the remission holds."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R13"
* basedOn = Reference(esketamine-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#maintenance-session "Maintenance session"
* code.text = "Esketamine session every two to four weeks, least frequent that holds the response"
* subject = Reference(esketamine-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2026-09-15"
* occurrenceTiming.repeat.frequency = 1
* occurrenceTiming.repeat.period = 2
* occurrenceTiming.repeat.periodMax = 4
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
