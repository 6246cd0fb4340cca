Instance: ketamine-iv-madrs-month1
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS at 1 month"
Description: "MADRS total of 9, a month after the series. Remission is held after the last weekly infusion."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-month1"
* basedOn[0] = Reference(ketamine-iv-plan)
* basedOn[1] = Reference(ketamine-iv-request-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-03-10T09:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 9 '{score}' "score"
