Instance: combined-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Combination story: screening, history of psychosis"
Description: "No psychosis now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC-psychosis-history"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-26T10:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = $LNC#LA32-8 "No"
