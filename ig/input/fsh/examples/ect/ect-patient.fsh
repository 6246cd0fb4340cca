Instance: ect-patient
InstanceOf: TRDPatient
Usage: #example
Title: "ECT story: patient"
Description: "Woman of 68 with severe recurrent depression and weight loss, treated with ECT."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "ECT-001"
* name.family = "Haraldsen"
* name.given = "Ruth"
* gender = #female
* birthDate = "1957-12-05"
