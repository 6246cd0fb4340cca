Instance: esketamine-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: monitoring"
Description: "Observation for at least two hours after every dose."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R6"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure before, at 40 min and before leaving; sedation, dissociation, breathing and SpO2 for at least 2 h, every session"
* subject = Reference(esketamine-patient)
* occurrencePeriod.start = "2026-03-03"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
