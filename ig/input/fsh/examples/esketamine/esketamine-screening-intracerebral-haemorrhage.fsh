Instance: esketamine-screening-intracerebral-haemorrhage
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, intracerebral haemorrhage"
Description: "No bleeding into the brain at any time."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-intracerebral-haemorrhage"
* status = #final
* code = TRDScreeningItemCode#intracerebral-haemorrhage "History of intracerebral haemorrhage"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA32-8 "No"
