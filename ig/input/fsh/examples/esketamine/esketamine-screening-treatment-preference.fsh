Instance: esketamine-screening-treatment-preference
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, treatment preference"
Description: "What she prefers."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-treatment-preference"
* status = #final
* code = TRDScreeningItemCode#treatment-preference "Treatment preference"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Prefers a treatment without anaesthesia. Wants to keep duloxetine."
