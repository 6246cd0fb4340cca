Instance: ketamine-im-referral
InstanceOf: ServiceRequest
Usage: #example
Title: "Ketamine IM story: referral"
Description: "Her psychiatrist refers her after two failed trials in the current episode."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "KIM-RF1"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Assessment for ketamine with psychotherapy"
* subject = Reference(ketamine-im-patient)
* authoredOn = "2025-11-17"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "RUSS-23"
* requester.display = "Dr Paolo Russo"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-3"
* performer.display = "Clinic for ketamine with psychotherapy"
* reasonReference = Reference(ketamine-im-condition)
* note.text = "Second episode. She asks for a treatment that includes psychotherapy."
