Instance: not-eligible-madrs-screening
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Not eligible story: MADRS at the work-up"
Description: "MADRS total of 26: moderate."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-MADRS-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectiveDateTime = "2026-02-26T09:35:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueQuantity = 26 '{score}' "score"
