Instance: esketamine-screening-mania-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, history of mania"
Description: "No mania or hypomania now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-mania-history"
* status = #final
* code = TRDScreeningItemCode#mania-history "History of mania"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA32-8 "No"
