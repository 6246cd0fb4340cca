Instance: esketamine-screening-urinary-symptoms
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, urinary symptoms"
Description: "No bladder symptoms before the first dose: the baseline of the later checks."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-urinary-symptoms"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA32-8 "No"
