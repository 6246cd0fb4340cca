Instance: psilocybin-cgi-s-baseline
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Psilocybin story: CGI-S at baseline"
Description: "CGI-S rating of 5, at baseline: markedly ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CGI-S-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T09:10:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 5 '{score}' "score"
