Instance: us-psychiatrist
InstanceOf: Practitioner
Usage: #example
Title: "US story: psychiatrist"
Description: "The prescriber, who answers for the enrolment and is on site during sessions."
* identifier.system = "http://clinic.test/fhir/practitioner"
* identifier.value = "US-BENN-01"
* active = true
* name.family = "Bennett"
* name.given = "Laura"
* name.prefix = "Dr"
* qualification.code.text = "Psychiatrist"
