Instance: instruments-bprs18
InstanceOf: TRDScoreBPRS18
Usage: #example
Title: "Instruments: BPRS 18 before treatment"
Description: "Total of 33, before treatment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-BPRS18"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 33 '{score}' "score"
