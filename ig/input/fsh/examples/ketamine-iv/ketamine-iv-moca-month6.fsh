Instance: ketamine-iv-moca-month6
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "Ketamine IV story: MoCA at 6 months"
Description: "MoCA total of 28, at 6 months, after twenty infusions: unchanged."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MOCA-month6"
* basedOn[0] = Reference(ketamine-iv-plan-second)
* basedOn[1] = Reference(ketamine-iv-request-second-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month6)
* effectiveDateTime = "2026-07-20T10:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 28 '{score}' "score"
* note.text = "Baseline 27."
