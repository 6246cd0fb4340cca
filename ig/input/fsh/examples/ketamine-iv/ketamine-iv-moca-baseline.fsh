Instance: ketamine-iv-moca-baseline
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "Ketamine IV story: MoCA at baseline"
Description: "MoCA total of 27, at baseline: the value that repeated ketamine is judged by."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MOCA-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-baseline)
* effectiveDateTime = "2026-01-16T10:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 27 '{score}' "score"
