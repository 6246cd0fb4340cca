Instance: psilocybin-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Psilocybin story: patient"
Description: "Man of 45 treated with psilocybin by an authorised prescriber."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "PSI-001"
* name.family = "Whitlock"
* name.given = "Daniel"
* gender = #male
* birthDate = "1981-02-10"
