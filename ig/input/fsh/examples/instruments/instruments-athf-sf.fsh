Instance: instruments-athf-sf
InstanceOf: TRDScoreATHFSF
Usage: #example
Title: "Instruments: ATHF-SF before treatment"
Description: "Three adequate trials failed in the current episode."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-ATHF-SF"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 3 '1' "trials"
