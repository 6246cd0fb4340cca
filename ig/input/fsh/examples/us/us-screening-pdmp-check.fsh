Instance: us-screening-pdmp-check
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, prescription monitoring check"
Description: "The prescription monitoring programme of the state was looked up."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-pdmp-check"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#pdmp-check "Prescription monitoring check"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "No controlled drug in the last 12 months."
