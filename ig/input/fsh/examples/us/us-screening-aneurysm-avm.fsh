Instance: us-screening-aneurysm-avm
InstanceOf: TRDScreeningItem
Usage: #example
Title: "US story: screening, aneurysm or arteriovenous malformation"
Description: "A contraindication of the label, asked and not found."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC-aneurysm-avm"
* status = #final
* category = $ObservationCategory#exam
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectiveDateTime = "2026-01-14T10:30:00-06:00"
* performer = Reference(us-psychiatrist)
* valueString = "None known. No family history."
