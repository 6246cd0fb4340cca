Instance: ketamine-im-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IM story: screening, history of psychosis"
Description: "No psychosis now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-psychosis-history"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = $LNC#LA32-8 "No"
