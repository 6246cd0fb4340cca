Instance: us-screening-substance-use
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, substance use"
Description: "Substance use as told."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-substance-use"
* status = #final
* category = $ObservationCategory#social-history
* code = TRDScreeningItemCode#substance-use "Substance use"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "Alcohol once a month or less. No drugs. No ketamine, ever."
