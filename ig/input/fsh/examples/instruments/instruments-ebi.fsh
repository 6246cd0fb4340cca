Instance: instruments-ebi
InstanceOf: TRDScoreEBI
Usage: #example
Title: "Instruments: EBI after the session"
Description: "Mean of 54.5, filled in the day after a ketamine session."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-EBI"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-21T10:00:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 54.5 '{score}' "score"
