Instance: ketamine-iv-screening-urinary-symptoms
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IV story: screening, urinary symptoms"
Description: "No bladder symptoms before the first dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-urinary-symptoms"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA32-8 "No"
