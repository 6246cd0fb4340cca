Instance: combined-referral
InstanceOf: ServiceRequest
Usage: #example
Title: "Combination story: referral"
Description: "The general practitioner refers her after two failed trials in a year."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "CMB-RF1"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Assessment for ketamine, with psychotherapy"
* subject = Reference(combined-patient)
* authoredOn = "2026-01-12"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "LOPE-26"
* requester.display = "Dr Ana Lopes"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-5"
* performer.display = "Mood disorders clinic"
* reasonReference = Reference(combined-condition)
* note.text = "Two trials since February 2025. No psychotherapy so far. Works part-time."
