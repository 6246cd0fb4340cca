Instance: combined-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Combination story: Thase-Rush number"
Description: "The bare number: 2, with the trials it rests on."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-TR-baseline"
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-initial)
* effectiveDateTime = "2026-01-26T10:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 2 '{score}' "score"
* note.text = "Sertraline and bupropion, from the trial history."
