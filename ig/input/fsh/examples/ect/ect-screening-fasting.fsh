Instance: ect-screening-fasting
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, fasting"
Description: "Knows the fasting rule."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-fasting"
* status = #final
* code = TRDScreeningItemCode#fasting "Fasting"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OLSE-14"
* performer.display = "Dr Kari Olsen"
* valueString = "No food from midnight, water until two hours before."
