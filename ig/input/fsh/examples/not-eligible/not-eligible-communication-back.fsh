Instance: not-eligible-communication-back
InstanceOf: Communication
Usage: #example
Title: "Not eligible story: referral sent back"
Description: "That the letter was sent, to whom and when: it closes the referral."
* identifier.system = "http://clinic.test/fhir/communication"
* identifier.value = "NEL-CM1"
* basedOn = Reference(not-eligible-referral)
* status = #completed
* category.text = "Referral sent back"
* subject = Reference(not-eligible-patient)
* about = Reference(not-eligible-eligibility-overall)
* sent = "2026-03-03T10:15:00+01:00"
* recipient.type = "Practitioner"
* recipient.identifier.system = "http://clinic.test/fhir/practitioner"
* recipient.identifier.value = "GRAF-28"
* recipient.display = "Dr Beat Graf"
* sender.type = "Practitioner"
* sender.identifier.system = "http://clinic.test/fhir/practitioner"
* sender.identifier.value = "WIDM-19"
* sender.display = "Dr Anna Widmer"
* payload.contentReference = Reference(not-eligible-letter-back)
