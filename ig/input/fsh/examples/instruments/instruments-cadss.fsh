Instance: instruments-cadss
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Instruments: CADSS during the session"
Description: "Total of 31, 40 minutes into a ketamine infusion: transient dissociation."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-CADSS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:40:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 31 '{score}' "score"
