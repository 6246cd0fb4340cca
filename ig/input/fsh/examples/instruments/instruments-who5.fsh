Instance: instruments-who5
InstanceOf: TRDScoreWHO5
Usage: #example
Title: "Instruments: WHO-5 before treatment"
Description: "Percentage score of 24: the raw sum of 6, times 4."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-WHO5"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 24 '{score}' "score"
