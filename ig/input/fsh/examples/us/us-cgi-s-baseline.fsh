Instance: us-cgi-s-baseline
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "US story: CGI-S at baseline"
Description: "Rating of 5, markedly ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CGIS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T10:00:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 5 '{score}' "score"
