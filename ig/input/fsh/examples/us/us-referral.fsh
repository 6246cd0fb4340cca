Instance: us-referral
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: referral"
Description: "Primary care refers for esketamine after two antidepressants and TMS."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R0"
* status = #completed
* intent = #order
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Assessment for esketamine nasal spray"
* subject = Reference(us-patient)
* occurrenceDateTime = "2026-01-14"
* authoredOn = "2026-01-05"
* requester = Reference(us-referrer)
* performer = Reference(us-organization)
* supportingInfo = Reference(us-phq2-referral)
* reasonReference = Reference(us-condition)
