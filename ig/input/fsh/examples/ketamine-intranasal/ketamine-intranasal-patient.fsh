Instance: ketamine-intranasal-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Ketamine intranasal story: patient"
Description: "Woman of 61 who cannot reach an infusion clinic, treated with compounded racemic ketamine nasal spray under supervision."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "KIN-001"
* name.family = "Oduya"
* name.given = "Grace"
* gender = #female
* birthDate = "1964-08-21"
