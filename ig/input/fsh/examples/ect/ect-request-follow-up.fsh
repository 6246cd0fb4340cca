Instance: ect-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: follow up"
Description: "Visit at three months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R10"
* basedOn = Reference(ect-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at three months, with MoCA"
* subject = Reference(ect-patient)
* occurrenceDateTime = "2026-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
