Instance: ect-screening-dental
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, dental status"
Description: "Teeth before the bite block is chosen."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-dental"
* status = #final
* code = TRDScreeningItemCode#dental "Dental status"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OLSE-14"
* performer.display = "Dr Kari Olsen"
* valueString = "Upper partial denture, taken out for treatment. No loose teeth."
