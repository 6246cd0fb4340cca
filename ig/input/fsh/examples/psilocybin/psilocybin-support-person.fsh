Instance: psilocybin-support-person
InstanceOf: RelatedPerson
Usage: #example
Title: "Psilocybin story: support person"
Description: "The brother, who takes him home after the session."
* identifier.system = "http://clinic.test/fhir/related-person"
* identifier.value = "PSI-RP1"
* active = true
* patient = Reference(psilocybin-patient)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#BRO "brother"
* name.family = "Whitlock"
* name.given = "Thomas"
