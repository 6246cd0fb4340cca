Instance: not-eligible-screening-mania-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Not eligible story: screening, history of mania"
Description: "No mania or hypomania now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC-mania-history"
* status = #final
* code = TRDScreeningItemCode#mania-history "History of mania"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T09:25:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = $LNC#LA32-8 "No"
