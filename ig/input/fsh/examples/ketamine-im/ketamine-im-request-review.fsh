Instance: ketamine-im-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: review"
Description: "A dated decision to continue, space or stop."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R6"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after the sixth session"
* subject = Reference(ketamine-im-patient)
* occurrenceDateTime = "2026-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
