Instance: ketamine-intranasal-screening-aneurysm-avm
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine intranasal story: screening, aneurysm"
Description: "No aneurysm or malformation known, none in the family."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-SC-aneurysm-avm"
* status = #final
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-17T13:10:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = $LNC#LA32-8 "No"
