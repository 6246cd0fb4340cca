Instance: ketamine-iv-request-second-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: monitoring of the second series"
Description: "The same monitoring as in the first series."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R12"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure every 10 to 15 min, SpO2, heart rate, sedation, until ready to leave"
* subject = Reference(ketamine-iv-patient)
* occurrencePeriod.start = "2026-04-27"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
