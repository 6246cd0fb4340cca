Instance: esketamine-screening-cognition
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, cognition"
Description: "Orientation, attention and memory as judged at the first visit."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-cognition"
* status = #final
* code = TRDScreeningItemCode#cognition "Cognition"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Oriented. Attention reduced, memory intact."
