Instance: ketamine-iv-qids-c16-month3
InstanceOf: TRDScoreQIDSC16
Usage: #example
Title: "Ketamine IV story: QIDS-C16 at 3 months"
Description: "QIDS-C16 total of 17, at 3 months: severe again."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-QIDSC-month3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month3)
* effectiveDateTime = "2026-04-20T09:55:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 17 '{score}' "score"
