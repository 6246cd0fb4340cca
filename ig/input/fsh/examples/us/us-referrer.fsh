Instance: us-referrer
InstanceOf: Practitioner
Usage: #example
Title: "US story: referring physician"
Description: "The primary care physician who refers."
* identifier.system = "http://clinic.test/fhir/practitioner"
* identifier.value = "US-DESA-03"
* active = true
* name.family = "Desai"
* name.given = "Anita"
* name.prefix = "Dr"
* qualification.code.text = "Primary care physician"
