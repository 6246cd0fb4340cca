Instance: ketamine-intranasal-screening-misuse-risk
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Ketamine intranasal story: screening, risk of misuse"
Description: "No use of drugs now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-SC-misuse-risk"
* status = #final
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-17T13:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = $LNC#LA32-8 "No"
