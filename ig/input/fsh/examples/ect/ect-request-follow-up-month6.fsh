Instance: ect-request-follow-up-month6
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: follow up at month 6"
Description: "Visit at six months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R13"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at six months, with MoCA"
* subject = Reference(ect-patient)
* occurrenceDateTime = "2026-06-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
