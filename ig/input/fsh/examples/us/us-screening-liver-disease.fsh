Instance: us-screening-liver-disease
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, liver disease"
Description: "Liver function before the first dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-liver-disease"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#liver-disease "Liver disease"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "None. Transaminases normal."
