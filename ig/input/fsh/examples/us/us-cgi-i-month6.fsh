Instance: us-cgi-i-month6
InstanceOf: TRDScoreCGII
Usage: #example
Title: "US story: CGI-I at month 6"
Description: "Rating of 1, very much improved."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CGII-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T10:05:00-05:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 1 '{score}' "score"
