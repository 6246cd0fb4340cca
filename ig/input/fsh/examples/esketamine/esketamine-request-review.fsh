Instance: esketamine-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: review"
Description: "The label asks for evidence of benefit at the end of induction."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R8"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review of benefit before the first session of week 5"
* subject = Reference(esketamine-patient)
* occurrenceDateTime = "2026-03-31"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
