Instance: instruments-wsas
InstanceOf: TRDScoreWSAS
Usage: #example
Title: "Instruments: WSAS before treatment"
Description: "Total of 26, filled in by the patient."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-WSAS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 26 '{score}' "score"
