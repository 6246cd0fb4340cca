Instance: ketamine-iv-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Ketamine IV story: Thase-Rush number"
Description: "The bare number: 2, with the trials it rests on."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-TR-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-initial)
* effectiveDateTime = "2026-01-12T10:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 2 '{score}' "score"
* note.text = "Escitalopram and venlafaxine, from the trial history."
