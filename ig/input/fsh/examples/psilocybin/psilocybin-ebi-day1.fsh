Instance: psilocybin-ebi-day1
InstanceOf: TRDScoreEBI
Usage: #example
Title: "Psilocybin story: EBI on the day after the dose"
Description: "EBI mean of 61.25, filled in the day after the dose."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-24h "About 24 hours after treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-EBI-day1"
* basedOn = Reference(psilocybin-plan)
* partOf = Reference(psilocybin-session-1)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-02T09:20:00+11:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 61.25 '{score}' "score"
