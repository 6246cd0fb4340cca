Instance: psilocybin-sds-baseline
InstanceOf: TRDScoreSDS
Usage: #example
Title: "Psilocybin story: SDS at baseline"
Description: "SDS total of 22, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SDS-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T08:50:00+11:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 22 '{score}' "score"
