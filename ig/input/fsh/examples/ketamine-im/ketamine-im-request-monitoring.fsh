Instance: ketamine-im-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: monitoring"
Description: "Monitoring in every session."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R4"
* basedOn = Reference(ketamine-im-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure, SpO2, heart rate and sedation until ready to leave"
* subject = Reference(ketamine-im-patient)
* occurrencePeriod.start = "2026-01-15"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
