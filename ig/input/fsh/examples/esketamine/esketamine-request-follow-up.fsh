Instance: esketamine-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: follow up"
Description: "Visit three months after the first dose."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R10"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at three months"
* subject = Reference(esketamine-patient)
* occurrenceDateTime = "2026-06-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
