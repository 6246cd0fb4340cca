Instance: ect-support-person
InstanceOf: RelatedPerson
Usage: #example
Title: "ECT story: support person"
Description: "The son, who takes her home after continuation sessions."
* identifier.system = "http://clinic.test/fhir/related-person"
* identifier.value = "ECT-RP1"
* active = true
* patient = Reference(ect-patient)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#SON "natural son"
* name.family = "Haraldsen"
* name.given = "Erik"
