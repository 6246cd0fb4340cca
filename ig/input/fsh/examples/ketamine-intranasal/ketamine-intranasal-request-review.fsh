Instance: ketamine-intranasal-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: review"
Description: "A dated decision to continue, space or stop."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R4"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after eight sessions"
* subject = Reference(ketamine-intranasal-patient)
* occurrenceDateTime = "2025-12-22"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
