Instance: combined-ymrs-baseline
InstanceOf: TRDScoreYMRS
Usage: #example
Title: "Combination story: YMRS at baseline"
Description: "YMRS total of 1, at baseline: no sign of mania."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-YMRS-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T10:10:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 1 '{score}' "score"
