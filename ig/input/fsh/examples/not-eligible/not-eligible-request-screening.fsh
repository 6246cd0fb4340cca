Instance: not-eligible-request-screening
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Not eligible story: work-up"
Description: "The work-up that the referral asked for, with imaging of the head because of the headaches."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "NEL-R1"
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Work-up before esketamine, with magnetic resonance angiography of the head"
* subject = Reference(not-eligible-patient)
* occurrenceDateTime = "2026-02-26"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "WIDM-19"
* requester.display = "Dr Anna Widmer"
* reasonReference = Reference(not-eligible-condition)
