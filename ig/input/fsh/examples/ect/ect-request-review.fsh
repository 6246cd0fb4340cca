Instance: ect-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: review"
Description: "Review half-way through the course."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R4"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after session 6: placement, dose, stop or go on"
* subject = Reference(ect-patient)
* occurrenceDateTime = "2025-11-17"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
