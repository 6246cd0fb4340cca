Instance: instruments-gad7
InstanceOf: TRDScoreGAD7
Usage: #example
Title: "Instruments: GAD-7 before treatment"
Description: "Total of 13, filled in by the patient: moderate anxiety beside the depression."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-GAD7"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 13 '{score}' "score"
* derivedFrom = Reference(instruments-gad7-answers)
