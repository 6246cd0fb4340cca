Instance: instruments-bdi-ii
InstanceOf: TRDScoreBDIII
Usage: #example
Title: "Instruments: BDI-II before treatment"
Description: "Total of 34, filled in by the patient."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-BDI-II"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 34 '{score}' "score"
