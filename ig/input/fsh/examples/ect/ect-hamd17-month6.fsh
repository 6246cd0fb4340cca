Instance: ect-hamd17-month6
InstanceOf: TRDScoreHAMD17
Usage: #example
Title: "ECT story: HAM-D17 at month 6"
Description: "HAM-D17 total of 5, at month 6. 7 or less: remission holds."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-HAMD17-month6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T10:10:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 5 '{score}' "score"
