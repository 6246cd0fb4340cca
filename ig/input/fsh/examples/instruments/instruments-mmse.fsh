Instance: instruments-mmse
InstanceOf: TRDScoreMMSE
Usage: #example
Title: "Instruments: MMSE before treatment"
Description: "Total of 29."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-MMSE"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 29 '{score}' "score"
