Instance: not-eligible-referral-neurosurgery
InstanceOf: ServiceRequest
Usage: #example
Title: "Not eligible story: referral to neurosurgery"
Description: "The one referral that the work-up led to."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "NEL-RF2"
* status = #active
* intent = #order
* priority = #routine
* code.text = "Neurosurgical opinion on an unruptured cerebral aneurysm"
* subject = Reference(not-eligible-patient)
* authoredOn = "2026-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "WIDM-19"
* requester.display = "Dr Anna Widmer"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "NSURG-1"
* performer.display = "Department of neurosurgery"
* reasonReference = Reference(not-eligible-aneurysm)
* note.text = "6 mm, left middle cerebral artery, found by chance. Blood pressure 136/86 mmHg."
