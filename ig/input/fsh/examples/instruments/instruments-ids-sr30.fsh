Instance: instruments-ids-sr30
InstanceOf: TRDScoreIDSSR30
Usage: #example
Title: "Instruments: IDS-SR30 before treatment"
Description: "Total of 44, filled in by the patient."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-IDS-SR30"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer = Reference(instruments-patient)
* valueQuantity = 44 '{score}' "score"
