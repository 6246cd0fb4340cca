Instance: ketamine-im-thase-rush
InstanceOf: TRDScoreThaseRush
Usage: #example
Title: "Ketamine IM story: Thase-Rush number"
Description: "The bare number: 2. Trials of the earlier episode are not counted."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-TR-baseline"
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-initial)
* effectiveDateTime = "2025-12-01T15:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueQuantity = 2 '{score}' "score"
* note.text = "Mirtazapine and vortioxetine, from the trial history."
