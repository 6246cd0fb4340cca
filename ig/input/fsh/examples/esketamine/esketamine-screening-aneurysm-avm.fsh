Instance: esketamine-screening-aneurysm-avm
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, aneurysm or malformation"
Description: "No aneurysm or arteriovenous malformation known."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-aneurysm-avm"
* status = #final
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA32-8 "No"
