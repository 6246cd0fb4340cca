Instance: ketamine-intranasal-referral-onward
InstanceOf: ServiceRequest
Usage: #example
Title: "Ketamine intranasal story: referral onward"
Description: "The clinic hands over, with the adverse event and what is not to be given again."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "KIN-RF2"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Care by the community mental health team"
* subject = Reference(ketamine-intranasal-patient)
* authoredOn = "2026-01-15"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CMHT-1"
* performer.display = "Community mental health team"
* reasonReference = Reference(ketamine-intranasal-condition)
* note.text = "Cystitis after nine doses of intranasal ketamine. No ketamine or esketamine before urological review. Augmentation of desvenlafaxine suggested."
