Instance: psilocybin-cgi-i-week6
InstanceOf: TRDScoreCGII
Usage: #example
Title: "Psilocybin story: CGI-I at week 6"
Description: "CGI-I rating of 1, at week 6: very much improved."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CGI-I-week6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-05-13T09:20:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 1 '{score}' "score"
