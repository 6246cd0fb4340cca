Instance: us-cgi-i-week4
InstanceOf: TRDScoreCGII
Usage: #example
Title: "US story: CGI-I at week 4"
Description: "Rating of 2, much improved."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CGII-week4"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-03T09:55:00-06:00"
* performer = Reference(us-psychiatrist)
* valueQuantity = 2 '{score}' "score"
