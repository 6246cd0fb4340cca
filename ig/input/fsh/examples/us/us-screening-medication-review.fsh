Instance: us-screening-medication-review
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, medication review"
Description: "Current medicines reviewed."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-medication-review"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#medication-review "Medication review"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "Amlodipine 5 mg. No antidepressant since August 2025. No benzodiazepine, opioid, stimulant or MAO inhibitor."
