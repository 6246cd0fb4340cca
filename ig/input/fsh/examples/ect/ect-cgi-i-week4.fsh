Instance: ect-cgi-i-week4
InstanceOf: TRDScoreCGII
Usage: #example
Title: "ECT story: CGI-I after the course"
Description: "CGI-I rating of 1, after the course: very much improved."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CGI-I-week4"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-12-01T11:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 1 '{score}' "score"
