Instance: instruments-audit-c
InstanceOf: TRDScoreAUDITC
Usage: #example
Title: "Instruments: AUDIT-C before treatment"
Description: "Total of 2, filled in by the patient."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-AUDIT-C"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 2 '{score}' "score"
* derivedFrom = Reference(instruments-audit-c-answers)
