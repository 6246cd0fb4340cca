Instance: not-eligible-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Not eligible story: Thase-Rush number"
Description: "The bare number: 1."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-TR-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-initial)
* effectiveDateTime = "2026-02-23T14:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueQuantity = 1 '{score}' "score"
* note.text = "Sertraline only: mirtazapine was too short to count."
