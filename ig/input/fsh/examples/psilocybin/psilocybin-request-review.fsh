Instance: psilocybin-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: review"
Description: "Review at week 6: is one dose enough."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R8"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review of benefit at week 6: a second dose, another treatment, or follow-up"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-05-13"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
