Instance: combined-request-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: review"
Description: "The dated decision after the sixth infusion: to responders psychotherapy is offered."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R2"
* basedOn = Reference(combined-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after the sixth infusion; start of cognitive behavioural therapy when the QIDS-SR16 fell by half"
* subject = Reference(combined-patient)
* occurrenceDateTime = "2026-02-23"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
