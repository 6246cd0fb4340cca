Instance: ketamine-iv-madrs-baseline
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS at baseline"
Description: "MADRS total of 32, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-16T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 32 '{score}' "score"
