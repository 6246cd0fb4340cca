Instance: esketamine-screening-medication-review
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, medication review"
Description: "Medicines reviewed for interactions."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-medication-review"
* status = #final
* code = TRDScreeningItemCode#medication-review "Medication review"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Duloxetine 120 mg. No benzodiazepine, opioid, stimulant or MAO inhibitor. Nasal steroid: none."
