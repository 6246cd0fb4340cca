Instance: ketamine-iv-ymrs-baseline
InstanceOf: TRDScoreYMRS
Usage: #example
Title: "Ketamine IV story: YMRS at baseline"
Description: "YMRS total of 2, at baseline: no sign of mania."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-YMRS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-baseline)
* effectiveDateTime = "2026-01-16T10:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 2 '{score}' "score"
