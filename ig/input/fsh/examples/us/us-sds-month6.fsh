Instance: us-sds-month6
InstanceOf: TRDScoreSDS
Usage: #example
Title: "US story: SDS at month 6"
Description: "Total of 5 of 30."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SDS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T08:52:00-05:00"
* performer = Reference(us-patient)
* valueQuantity = 5 '{score}' "score"
