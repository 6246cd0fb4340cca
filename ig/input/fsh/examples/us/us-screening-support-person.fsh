Instance: us-screening-support-person
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, support person"
Description: "Who takes him home."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-support-person"
* status = #final
* category = $ObservationCategory#social-history
* code = TRDScreeningItemCode#support-person "Support person"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "His sister drives him home after every session."
