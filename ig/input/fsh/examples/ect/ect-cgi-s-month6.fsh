Instance: ect-cgi-s-month6
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "ECT story: CGI-S at month 6"
Description: "CGI-S rating of 2, at month 6: borderline ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CGI-S-month6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T10:20:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 2 '{score}' "score"
