Instance: instruments-cgi-i
InstanceOf: TRDScoreCGII
Usage: #example
Title: "Instruments: CGI-I after four weeks"
Description: "Rating of 2 four weeks after the start of treatment. 4 would be no change."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-CGI-I"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-05-18T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 2 '{score}' "score"
* derivedFrom = Reference(instruments-cgi-week4-answers)
