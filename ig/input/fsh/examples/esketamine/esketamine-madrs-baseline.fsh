Instance: esketamine-madrs-baseline
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS at baseline"
Description: "MADRS total of 34, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 34 '{score}' "score"
