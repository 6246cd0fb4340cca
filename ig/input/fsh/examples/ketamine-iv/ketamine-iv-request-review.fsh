Instance: ketamine-iv-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: review"
Description: "A dated decision to continue, space or stop."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R5"
* basedOn = Reference(ketamine-iv-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after the sixth infusion"
* subject = Reference(ketamine-iv-patient)
* occurrenceDateTime = "2026-02-09"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
