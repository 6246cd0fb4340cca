Instance: esketamine-support-person
InstanceOf: RelatedPerson
Usage: #example
Title: "Esketamine story: support person"
Description: "Her husband, who takes her home after every session."
* identifier.system = "http://clinic.test/fhir/related-person"
* identifier.value = "ESK-RP1"
* active = true
* patient = Reference(esketamine-patient)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#HUSB "husband"
* name.family = "Keller"
* name.given = "Tomas"
