Instance: ect-hamd17-baseline
InstanceOf: TRDScoreHAMD17
Usage: #example
Title: "ECT story: HAM-D17 at baseline"
Description: "HAM-D17 total of 28, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-HAMD17-baseline"
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-30T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 28 '{score}' "score"
