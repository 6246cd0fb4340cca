Instance: us-screening-urinary-symptoms
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, urinary symptoms"
Description: "Asked before the first dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-urinary-symptoms"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "None"
