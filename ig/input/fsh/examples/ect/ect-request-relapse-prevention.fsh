Instance: ect-request-relapse-prevention
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: relapse prevention"
Description: "Half of the people treated relapse within a year without continuation."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R7"
* basedOn = Reference(ect-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#relapse-prevention "Relapse prevention"
* code.text = "Antidepressant, weekly self-rating and a written relapse plan"
* subject = Reference(ect-patient)
* occurrencePeriod.start = "2025-12-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
