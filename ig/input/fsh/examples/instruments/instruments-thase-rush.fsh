Instance: instruments-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Instruments: Thase-Rush Stage before treatment"
Description: "Stage II."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-THASE-RUSH"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 2 '{score}' "score"
