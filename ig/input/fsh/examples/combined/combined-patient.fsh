Instance: combined-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Combination story: patient"
Description: "Woman of 41, treated with ketamine infusions and then, as a responder, with cognitive behavioural therapy."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "CMB-001"
* name.family = "Sousa"
* name.given = "Beatriz"
* gender = #female
* birthDate = "1984-08-22"
