Instance: ketamine-iv-madrs-month6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS at 6 months"
Description: "MADRS total of 13, six months after the first infusion. A fall of 59 % from 32: response is held in maintenance."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-month6"
* basedOn[0] = Reference(ketamine-iv-plan-second)
* basedOn[1] = Reference(ketamine-iv-request-second-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month6)
* effectiveDateTime = "2026-07-20T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 13 '{score}' "score"
