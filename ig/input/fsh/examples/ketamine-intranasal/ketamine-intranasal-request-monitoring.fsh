Instance: ketamine-intranasal-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: monitoring"
Description: "Monitoring in every session."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R3"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure, SpO2, heart rate and sedation until ready to leave"
* subject = Reference(ketamine-intranasal-patient)
* occurrencePeriod.start = "2025-11-25"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
