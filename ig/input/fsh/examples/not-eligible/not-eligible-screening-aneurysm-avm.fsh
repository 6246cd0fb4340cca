Instance: not-eligible-screening-aneurysm-avm
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Not eligible story: screening, aneurysm"
Description: "Aneurysm: yes. Esketamine and ketamine are contraindicated by it."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC-aneurysm-avm"
* status = #final
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T09:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = $LNC#LA33-6 "Yes"
