Instance: esketamine-screening-misuse-risk
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, risk of misuse"
Description: "Misuse risk judged low, in words."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-misuse-risk"
* status = #final
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Low: no earlier misuse of medicines or drugs, alcohol at weekends."
