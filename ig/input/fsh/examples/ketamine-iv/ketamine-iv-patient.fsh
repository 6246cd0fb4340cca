Instance: ketamine-iv-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Ketamine IV story: patient"
Description: "Man of 38 in a first, long episode, treated with six ketamine infusions."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "KIV-001"
* name.family = "Lindqvist"
* name.given = "Aron"
* gender = #male
* birthDate = "1987-11-03"
