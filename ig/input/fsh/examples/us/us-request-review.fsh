Instance: us-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: review"
Description: "The label asks for evidence of benefit at the end of induction."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R8"
* basedOn = Reference(us-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review of benefit before the first session of week 5"
* subject = Reference(us-patient)
* occurrenceDateTime = "2026-03-03"
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
