Instance: psilocybin-request-follow-up-month6
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: follow up at month 6"
Description: "Visit at six months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R9"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at six months"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-10-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
