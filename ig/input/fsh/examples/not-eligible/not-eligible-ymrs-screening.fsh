Instance: not-eligible-ymrs-screening
InstanceOf: TRDScoreYMRS
Usage: #example
Title: "Not eligible story: YMRS at the work-up"
Description: "YMRS total of 1: no sign of mania."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-YMRS-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectiveDateTime = "2026-02-26T10:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueQuantity = 1 '{score}' "score"
