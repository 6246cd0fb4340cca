Instance: us-screening-misuse-risk
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, risk of misuse"
Description: "The risk of misuse as judged before a schedule III drug."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-misuse-risk"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "Low"
