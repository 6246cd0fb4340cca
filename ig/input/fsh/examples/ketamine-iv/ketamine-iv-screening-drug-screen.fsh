Instance: ketamine-iv-screening-drug-screen
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IV story: screening, drug screen"
Description: "Urine drug screen of 14 January, reported on 16 January: negative."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-drug-screen"
* status = #final
* code = TRDScreeningItemCode#drug-screen "Drug screen"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-16T08:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueString = "Negative"
