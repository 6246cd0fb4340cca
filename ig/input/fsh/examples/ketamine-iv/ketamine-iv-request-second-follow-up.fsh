Instance: ketamine-iv-request-second-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: follow-up of the second series"
Description: "Visit six months after the first infusion."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R17"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit with urinary symptoms and cognition"
* subject = Reference(ketamine-iv-patient)
* occurrenceDateTime = "2026-07-20"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
