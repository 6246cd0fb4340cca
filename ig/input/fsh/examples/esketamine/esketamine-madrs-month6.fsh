Instance: esketamine-madrs-month6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS at month 6"
Description: "MADRS total of 7, at month 6. A fall of 79 % from 34: still in remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 7 '{score}' "score"
