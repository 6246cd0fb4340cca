Instance: psilocybin-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: monitoring"
Description: "Monitoring of the dosing session."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R4"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure and heart rate before, 30 to 60 min after the dose, then hourly"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-04-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
