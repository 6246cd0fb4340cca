Instance: instruments-sds
InstanceOf: TRDScoreSDS
Usage: #example
Title: "Instruments: SDS before treatment"
Description: "Total of 21, filled in by the patient."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-SDS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 21 '{score}' "score"
