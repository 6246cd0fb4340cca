Instance: esketamine-cgi-s-month6
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Esketamine story: CGI-S at month 6"
Description: "Rating of 2, borderline ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-CGIS-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T10:00:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 2 '{score}' "score"
