Instance: ketamine-iv-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: monitoring"
Description: "Monitoring in every session."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R4"
* basedOn = Reference(ketamine-iv-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure every 10 to 15 min, SpO2, heart rate, sedation, until ready to leave"
* subject = Reference(ketamine-iv-patient)
* occurrencePeriod.start = "2026-01-20"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
