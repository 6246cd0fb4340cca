Instance: instruments-qids-c16
InstanceOf: TRDScoreQIDSC16
Usage: #example
Title: "Instruments: QIDS-C16 before treatment"
Description: "Total of 18, rated by the clinician: severe."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-QIDS-C16"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 18 '{score}' "score"
