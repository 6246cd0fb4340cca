Instance: us-cgi-s-month6
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "US story: CGI-S at month 6"
Description: "Rating of 1, not ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CGIS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T10:00:00-05:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 1 '{score}' "score"
