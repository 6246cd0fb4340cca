Instance: psilocybin-cgi-s-month6
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Psilocybin story: CGI-S at month 6"
Description: "CGI-S rating of 2, at month 6: borderline ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CGI-S-month6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T09:30:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 2 '{score}' "score"
