Instance: ketamine-intranasal-screening-urinary-symptoms
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine intranasal story: screening, urinary symptoms"
Description: "No bladder symptoms before the first dose: the finding that the later ones are compared with."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-SC-urinary-symptoms"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-17T13:10:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = $LNC#LA32-8 "No"
