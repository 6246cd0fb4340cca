Instance: psilocybin-request-follow-up-month12
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: follow up at month 12"
Description: "Visit at twelve months."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#follow-up "Follow-up"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R10"
* basedOn = Reference(psilocybin-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at twelve months"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2027-04-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
* patientInstruction = "Call the clinic when mood falls for more than two weeks."
