Instance: not-eligible-screening-treatment-preference
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Not eligible story: screening, treatment preference"
Description: "What he hopes for: a reason to explain the answer with care."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC-treatment-preference"
* status = #final
* code = TRDScreeningItemCode#treatment-preference "Treatment preference"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T09:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueString = "Hopes for esketamine because a colleague was helped by it"
