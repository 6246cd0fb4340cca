Instance: ketamine-iv-madrs-second-series
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS after the second series"
Description: "MADRS total of 14, after the second series. A fall of 56 % from 32: response, not remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-second"
* basedOn[0] = Reference(ketamine-iv-plan-second)
* basedOn[1] = Reference(ketamine-iv-request-second-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-second-review)
* effectiveDateTime = "2026-05-18T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 14 '{score}' "score"
