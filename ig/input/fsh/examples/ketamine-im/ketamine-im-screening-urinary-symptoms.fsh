Instance: ketamine-im-screening-urinary-symptoms
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IM story: screening, urinary symptoms"
Description: "No bladder symptoms before the first dose."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-urinary-symptoms"
* status = #final
* code = TRDScreeningItemCode#urinary-symptoms "Urinary symptoms"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = $LNC#LA32-8 "No"
