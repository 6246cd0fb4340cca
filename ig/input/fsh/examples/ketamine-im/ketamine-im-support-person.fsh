Instance: ketamine-im-support-person
InstanceOf: RelatedPerson
Usage: #example
Title: "Ketamine IM story: support person"
Description: "Her husband, who takes her home after every injection."
* identifier.system = "http://clinic.test/fhir/related-person"
* identifier.value = "KIM-RP1"
* active = true
* patient = Reference(ketamine-im-patient)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#HUSB "husband"
* name.family = "Novak"
* name.given = "Davor"
