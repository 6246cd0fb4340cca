Instance: psilocybin-request-dosing
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: dosing"
Description: "The dosing session."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R3"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Dosing session, 25 mg psilocybin, two therapists, 6 to 8 hours"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-04-01T09:00:00+11:00"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
