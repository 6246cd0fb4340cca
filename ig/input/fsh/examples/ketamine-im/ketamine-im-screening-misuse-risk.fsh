Instance: ketamine-im-screening-misuse-risk
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine IM story: screening, risk of misuse"
Description: "No use of ketamine or other drugs, two glasses of wine a week."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC-misuse-risk"
* status = #final
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-05T14:35:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = $LNC#LA32-8 "No"
