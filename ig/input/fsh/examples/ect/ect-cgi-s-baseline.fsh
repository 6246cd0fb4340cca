Instance: ect-cgi-s-baseline
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "ECT story: CGI-S at baseline"
Description: "CGI-S rating of 6, at baseline: severely ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CGI-S-baseline"
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-10-30T11:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 6 '{score}' "score"
