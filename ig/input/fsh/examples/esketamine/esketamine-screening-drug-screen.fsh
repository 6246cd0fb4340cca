Instance: esketamine-screening-drug-screen
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, drug screen not done"
Description: "A drug screen that was not done: it has a reason instead of a result."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-uds"
* status = #final
* code = TRDScreeningItemCode#drug-screen "Drug screen"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* dataAbsentReason = $DataAbsentReason#not-performed "Not Performed"
