Instance: esketamine-cgi-s-baseline
InstanceOf: TRDScoreCGIS
Usage: #example
Title: "Esketamine story: CGI-S at baseline"
Description: "Rating of 5, markedly ill."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-CGIS-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 5 '{score}' "score"
