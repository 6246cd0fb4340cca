Instance: us-support-person
InstanceOf: RelatedPerson
Usage: #example
Title: "US story: support person"
Description: "His sister, who drives him home after every session."
* identifier.system = "http://clinic.test/fhir/related-person"
* identifier.value = "US-RP1"
* active = true
* patient = Reference(us-patient)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#SIS "sister"
* name.family = "Cole"
* name.given = "Janet"
* telecom.system = #phone
* telecom.value = "+1 217 555 0177"
