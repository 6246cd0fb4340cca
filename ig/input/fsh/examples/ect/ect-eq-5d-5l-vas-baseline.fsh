Instance: ect-eq-5d-5l-vas-baseline
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "ECT story: EQ-5D VAS at baseline"
Description: "EQ-5D VAS of 25, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-EQ-VAS-baseline"
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-10-30T10:50:00+01:00"
* performer = Reference(ect-patient)
* valueQuantity = 25 '{score}' "score"
