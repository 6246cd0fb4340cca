Instance: us-sds-baseline
InstanceOf: TRDScoreSDS
Usage: #example
Title: "US story: SDS at baseline"
Description: "Total of 22 of 30: work 8, social life 7, family life 7."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SDS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:12:00-06:00"
* performer = Reference(us-patient)
* valueQuantity = 22 '{score}' "score"
