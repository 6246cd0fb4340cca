Instance: us-audit-c
InstanceOf: TRDScoreAUDITC
Usage: #example
Title: "US story: AUDIT-C at screening"
Description: "Total of 1: a drink once a month or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-AUDITC"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-14T09:40:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 1 '{score}' "score"
