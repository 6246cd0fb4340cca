Instance: ketamine-iv-request-second-review
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: review of the second series"
Description: "The decision that was agreed at the relapse: without response, referral for ECT."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R13"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#benefit-review "Review of benefit"
* code.text = "Review after the sixth infusion; referral for electroconvulsive therapy without response"
* subject = Reference(ketamine-iv-patient)
* occurrenceDateTime = "2026-05-18"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
