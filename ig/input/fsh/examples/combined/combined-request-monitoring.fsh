Instance: combined-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: monitoring"
Description: "Monitoring in every session."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R6"
* basedOn = Reference(combined-plan-ketamine)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure every 10 to 15 min, SpO2, heart rate, sedation, until ready to leave"
* subject = Reference(combined-patient)
* occurrencePeriod.start = "2026-02-03"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
