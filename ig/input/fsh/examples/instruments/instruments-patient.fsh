Instance: instruments-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Instruments: patient"
Description: "Man of 46 with treatment-resistant depression, rated with every instrument of the guide before, during and after a ketamine infusion. More than anybody is asked in practice: one result of each kind."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "INS-001"
* name.family = "Lindqvist"
* name.given = "Anders"
* gender = #male
* birthDate = "1979-08-23"
