Instance: us-screening-drug-screen
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, drug screen"
Description: "Urine drug screen as a whole."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-drug-screen"
* status = #final
* category = $ObservationCategory#laboratory
* code = TRDScreeningItemCode#drug-screen "Drug screen"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "Negative for all classes tested."
