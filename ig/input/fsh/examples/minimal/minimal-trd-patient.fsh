Instance: minimal-trd-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Minimal: patient"
Description: "The least that the profile accepts. An identifier and nothing else."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "MIN-001"
