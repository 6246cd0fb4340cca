Instance: psilocybin-sds-month6
InstanceOf: TRDScoreSDS
Usage: #example
Title: "Psilocybin story: SDS at month 6"
Description: "SDS total of 6, at month 6."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SDS-month6"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-10-01T08:50:00+10:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 6 '{score}' "score"
