Instance: ketamine-iv-qids-c16-month6
InstanceOf: TRDScoreQIDSC16
Usage: #example
Title: "Ketamine IV story: QIDS-C16 at 6 months"
Description: "QIDS-C16 total of 8, at 6 months: mild."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-QIDSC-month6"
* basedOn[0] = Reference(ketamine-iv-plan-second)
* basedOn[1] = Reference(ketamine-iv-request-second-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month6)
* effectiveDateTime = "2026-07-20T09:55:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 8 '{score}' "score"
