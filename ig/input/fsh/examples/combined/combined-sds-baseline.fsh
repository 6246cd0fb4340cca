Instance: combined-sds-baseline
InstanceOf: TRDScoreSDS
Usage: #example
Title: "Combination story: SDS at baseline"
Description: "SDS total of 22, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SDS-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T09:50:00+00:00"
* performer = Reference(combined-patient)
* valueQuantity = 22 '{score}' "score"
