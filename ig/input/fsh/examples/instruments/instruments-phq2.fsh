Instance: instruments-phq2
InstanceOf: TRDScorePHQ2
Usage: #example
Title: "Instruments: PHQ-2 before treatment"
Description: "Total of 5 on the two-item screener, filled in before the first visit."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-PHQ2"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 5 '{score}' "score"
* derivedFrom = Reference(instruments-phq2-answers)
