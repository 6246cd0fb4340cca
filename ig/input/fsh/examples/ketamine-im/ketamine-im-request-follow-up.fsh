Instance: ketamine-im-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: follow up"
Description: "Visit at three months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R9"
* basedOn = Reference(ketamine-im-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at three months"
* subject = Reference(ketamine-im-patient)
* occurrenceDateTime = "2026-06-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
