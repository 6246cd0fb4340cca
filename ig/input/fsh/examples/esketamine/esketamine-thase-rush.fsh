Instance: esketamine-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Esketamine story: Thase-Rush number"
Description: "The bare number: 2."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-TR-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 2 '{score}' "score"
