Instance: esketamine-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, history of psychosis"
Description: "No psychosis now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-psychosis-history"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA32-8 "No"
