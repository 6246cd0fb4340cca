Instance: ect-request-cognition
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: cognition"
Description: "Cognitive monitoring through the course."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R3"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[loinc] = $LNC#72133-2 "Montreal Cognitive Assessment [MoCA]"
* code.text = "Time to reorientation after each session, MoCA at sessions 6 and 12"
* subject = Reference(ect-patient)
* occurrencePeriod.start = "2025-11-03"
* occurrencePeriod.end = "2025-12-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
