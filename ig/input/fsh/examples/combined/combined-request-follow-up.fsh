Instance: combined-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: follow up"
Description: "Visit six months after the first infusion."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R4"
* basedOn = Reference(combined-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at six months"
* subject = Reference(combined-patient)
* occurrenceDateTime = "2026-08-03"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
