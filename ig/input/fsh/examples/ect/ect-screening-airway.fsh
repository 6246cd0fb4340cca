Instance: ect-screening-airway
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, airway"
Description: "Airway as assessed by the anaesthetist."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-airway"
* status = #final
* code = TRDScreeningItemCode#airway "Airway"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OLSE-14"
* performer.display = "Dr Kari Olsen"
* valueString = "Mallampati II, neck mobile, no reflux."
