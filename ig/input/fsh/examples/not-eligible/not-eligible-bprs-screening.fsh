Instance: not-eligible-bprs-screening
InstanceOf: TRDScoreBPRS18
Usage: #example
Title: "Not eligible story: BPRS-18 at the work-up"
Description: "BPRS-18 total of 30: no psychotic symptom."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-BPRS-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectiveDateTime = "2026-02-26T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueQuantity = 30 '{score}' "score"
