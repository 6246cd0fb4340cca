Instance: ect-hamd17-week4
InstanceOf: TRDScoreHAMD17
Usage: #example
Title: "ECT story: HAM-D17 after the course"
Description: "HAM-D17 total of 6, after the course. 7 or less: remission."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-HAMD17-week4"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-12-01T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 6 '{score}' "score"
