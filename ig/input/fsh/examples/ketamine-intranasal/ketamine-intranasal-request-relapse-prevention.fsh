Instance: ketamine-intranasal-request-relapse-prevention
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: relapse prevention"
Description: "Relapse prevention whatever the review decides."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R5"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#relapse-prevention "Relapse prevention"
* code.text = "Antidepressant continued, written relapse plan"
* subject = Reference(ketamine-intranasal-patient)
* occurrencePeriod.start = "2025-12-22"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
