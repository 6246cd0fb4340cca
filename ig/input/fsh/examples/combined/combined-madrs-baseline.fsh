Instance: combined-madrs-baseline
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Combination story: MADRS at baseline"
Description: "MADRS total of 31, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-MADRS-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T10:00:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 31 '{score}' "score"
