Instance: ketamine-iv-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: follow up"
Description: "Visit at three months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R9"
* basedOn = Reference(ketamine-iv-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at three months, with urinary symptoms and cognition"
* subject = Reference(ketamine-iv-patient)
* occurrenceDateTime = "2026-04-20"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
