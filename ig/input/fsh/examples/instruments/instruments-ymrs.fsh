Instance: instruments-ymrs
InstanceOf: TRDScoreYMRS
Usage: #example
Title: "Instruments: YMRS before treatment"
Description: "Total of 2: no sign of mania before treatment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-YMRS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 2 '{score}' "score"
