Instance: combined-screening-misuse-risk
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Combination story: screening, risk of misuse"
Description: "No use of drugs now or earlier."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC-misuse-risk"
* status = #final
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-26T10:45:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = $LNC#LA32-8 "No"
