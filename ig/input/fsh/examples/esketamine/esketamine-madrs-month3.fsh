Instance: esketamine-madrs-month3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS at month 3"
Description: "MADRS total of 8, at month 3. Remission goes on."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-month3"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-06-02T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 8 '{score}' "score"
