Instance: instruments-cgi-s
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Instruments: CGI-S before treatment"
Description: "Rating of 5."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-CGI-S"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 5 '{score}' "score"
* derivedFrom = Reference(instruments-cgi-baseline-answers)
