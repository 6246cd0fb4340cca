Instance: instruments-ids-c30
InstanceOf: TRDScoreIDSC30
Usage: #example
Title: "Instruments: IDS-C30 before treatment"
Description: "Total of 42, rated by the clinician."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-IDS-C30"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 42 '{score}' "score"
