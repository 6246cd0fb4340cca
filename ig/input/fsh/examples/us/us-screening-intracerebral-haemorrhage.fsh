Instance: us-screening-intracerebral-haemorrhage
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, history of intracerebral haemorrhage"
Description: "A contraindication of the label, asked and not found."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-intracerebral-haemorrhage"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#intracerebral-haemorrhage "History of intracerebral haemorrhage"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "None"
