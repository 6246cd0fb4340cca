Instance: ketamine-intranasal-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: follow up"
Description: "Visit at two months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R7"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at two months, with urinary symptoms"
* subject = Reference(ketamine-intranasal-patient)
* occurrenceDateTime = "2026-02-23"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
