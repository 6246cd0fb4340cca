Instance: instruments-moca
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "Instruments: MoCA before treatment"
Description: "Total of 27: no sign of cognitive impairment before treatment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-MOCA"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 27 '{score}' "score"
