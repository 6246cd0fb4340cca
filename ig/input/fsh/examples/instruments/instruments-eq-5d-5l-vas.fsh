Instance: instruments-eq-5d-5l-vas
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "Instruments: EQ-5D-5L VAS before treatment"
Description: "The patient marks 40 of 100."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-EQ-5D-5L-VAS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 40 '{score}' "score"
