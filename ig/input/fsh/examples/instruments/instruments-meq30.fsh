Instance: instruments-meq30
InstanceOf: TRDScoreMEQ30
Usage: #example
Title: "Instruments: MEQ30 after the session"
Description: "Sum of 72, filled in the day after a ketamine session."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-MEQ30"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-21T10:00:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 72 '{score}' "score"
