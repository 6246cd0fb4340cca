Instance: minimal-trd-screening-item
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Minimal: screening item"
Description: "The least that the profile accepts. One answered question."
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueCodeableConcept = $LNC#LA32-8 "No"
