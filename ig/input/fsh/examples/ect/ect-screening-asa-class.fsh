Instance: ect-screening-asa-class
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, ASA class"
Description: "Physical status class 2."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-asa-class"
* status = #final
* code = TRDScreeningItemCode#asa-class "ASA class"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OLSE-14"
* performer.display = "Dr Kari Olsen"
* valueInteger = 2
