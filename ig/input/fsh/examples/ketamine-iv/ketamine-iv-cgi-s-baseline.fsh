Instance: ketamine-iv-cgi-s-baseline
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Ketamine IV story: CGI-S at baseline"
Description: "CGI-S of 5, at baseline: markedly ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-CGIS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-baseline)
* effectiveDateTime = "2026-01-16T10:25:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 5 '{score}' "score"
