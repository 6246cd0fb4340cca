Instance: combined-sds-month6
InstanceOf: TRDScoreSDS
Usage: #example
Title: "Combination story: SDS at 6 months"
Description: "SDS total of 6, at 6 months."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SDS-month6"
* basedOn = Reference(combined-plan)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-month6)
* effectiveDateTime = "2026-08-03T09:30:00+01:00"
* performer = Reference(combined-patient)
* valueQuantity = 6 '{score}' "score"
