Instance: us-nurse
InstanceOf: Practitioner
Usage: #example
Title: "US story: nurse"
Description: "The nurse who watches the patient until discharge."
* identifier.system = "http://clinic.test/fhir/practitioner"
* identifier.value = "US-ORTE-02"
* active = true
* name.family = "Ortega"
* name.given = "Miguel"
* qualification.code.text = "Registered nurse"
