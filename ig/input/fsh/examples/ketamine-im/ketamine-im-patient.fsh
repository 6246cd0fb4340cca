Instance: ketamine-im-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Ketamine IM story: patient"
Description: "Woman of 52, treated with intramuscular ketamine and psychotherapy."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "KIM-001"
* name.family = "Novak"
* name.given = "Petra"
* gender = #female
* birthDate = "1973-05-29"
