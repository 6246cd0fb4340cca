Instance: combined-madrs-month6
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Combination story: MADRS at 6 months"
Description: "MADRS total of 9, at 6 months: remission by either common threshold."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-MADRS-month6"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-month6)
* effectiveDateTime = "2026-08-03T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueQuantity = 9 '{score}' "score"
