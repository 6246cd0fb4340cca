Instance: esketamine-madrs-week8
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS at week 8"
Description: "MADRS total of 9, at week 8. Remission by either common threshold."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-week8"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-04-28T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 9 '{score}' "score"
