Instance: esketamine-madrs-week4
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS at week 4"
Description: "MADRS total of 16, at week 4. A fall of 53 % from 34: response, not yet remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-week4"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-31T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 16 '{score}' "score"
