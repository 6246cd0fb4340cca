Instance: ketamine-iv-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IV story: screening, history of psychosis"
Description: "No psychosis now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC-psychosis-history"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA32-8 "No"
