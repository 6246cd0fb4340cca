Instance: instruments-moaas
InstanceOf: TRDScoreMOAAS
Usage: #example
Title: "Instruments: MOAA/S during the session"
Description: "Rating of 4, 40 minutes into a ketamine infusion: not fully alert."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-MOAAS"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:40:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 4 '{score}' "score"
