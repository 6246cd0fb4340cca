Instance: ketamine-iv-referral
InstanceOf: ServiceRequest
Usage: #example
Title: "Ketamine IV story: referral"
Description: "The general practitioner refers him after three trials in sixteen months."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "KIV-RF1"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Assessment for ketamine infusions"
* subject = Reference(ketamine-iv-patient)
* authoredOn = "2026-01-05"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HAUG-21"
* requester.display = "Dr Liv Haug"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-2"
* performer.display = "Ketamine clinic"
* reasonReference = Reference(ketamine-iv-condition)
* note.text = "Three trials since October 2024. On sick leave since June 2025. Blood pressure has been borderline for a year."
