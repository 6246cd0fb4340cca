Instance: us-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: follow up"
Description: "Visit six months after the acute course."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R10"
* basedOn = Reference(us-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at month 6"
* subject = Reference(us-patient)
* occurrenceDateTime = "2026-09-01"
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
