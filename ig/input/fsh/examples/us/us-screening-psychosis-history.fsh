Instance: us-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, history of psychosis"
Description: "Psychosis, asked and not found."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-psychosis-history"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "None"
