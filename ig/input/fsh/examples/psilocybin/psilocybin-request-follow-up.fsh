Instance: psilocybin-request-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: follow up"
Description: "Visit at three months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R7"
* basedOn = Reference(psilocybin-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at three months"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-07-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
