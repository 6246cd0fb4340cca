Instance: ect-eq-5d-5l-vas-month6
InstanceOf: TRDScoreEQ5D5LVAS
Usage: #example
Title: "ECT story: EQ-5D VAS at month 6"
Description: "EQ-5D VAS of 75, at month 6."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-EQ-VAS-month6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T09:50:00+02:00"
* performer = Reference(ect-patient)
* valueQuantity = 75 '{score}' "score"
