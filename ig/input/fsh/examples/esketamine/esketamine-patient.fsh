Instance: esketamine-patient
InstanceOf: TRDPatient
Usage: #example
Title: "Esketamine story: patient"
Description: "Woman of 46 in her second depressive episode, treated with esketamine nasal spray beside duloxetine."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "ESK-001"
* name.family = "Keller"
* name.given = "Marta"
* gender = #female
* birthDate = "1979-04-17"
