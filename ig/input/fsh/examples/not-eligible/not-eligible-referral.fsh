Instance: not-eligible-referral
InstanceOf: ServiceRequest
Usage: #example
Title: "Not eligible story: referral"
Description: "The general practitioner asks for esketamine after two drugs, of which one was taken for three weeks."
* identifier.system = "http://clinic.test/fhir/referral"
* identifier.value = "NEL-RF1"
* status = #completed
* intent = #order
* priority = #routine
* code.text = "Assessment for esketamine nasal spray"
* subject = Reference(not-eligible-patient)
* authoredOn = "2026-02-10"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "GRAF-28"
* requester.display = "Dr Beat Graf"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-6"
* performer.display = "Clinic for mood disorders"
* reasonCode.text = "Depression, little effect of two drugs"
* note.text = "Asks for esketamine himself. Sertraline without effect, mirtazapine stopped for weight gain. Headaches since autumn."
