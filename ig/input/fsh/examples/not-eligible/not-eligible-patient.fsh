Instance: not-eligible-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Not eligible story: patient"
Description: "Man of 57, referred for esketamine, who does not qualify: one adequate trial, and an unruptured aneurysm."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "NEL-001"
* name.family = "Aebi"
* name.given = "Martin"
* gender = #male
* birthDate = "1968-10-14"
