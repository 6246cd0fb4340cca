Instance: psilocybin-meq30-day1
InstanceOf: TRDScoreMEQ30
Usage: #example
Title: "Psilocybin story: MEQ30 on the day after the dose"
Description: "MEQ30 sum of 98, filled in the day after the dose. Neither a benefit nor a harm by itself."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-24h "About 24 hours after treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MEQ30-day1"
* basedOn = Reference(psilocybin-plan)
* partOf = Reference(psilocybin-session-1)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-02T09:15:00+11:00"
* performer = Reference(psilocybin-patient)
* valueQuantity = 98 '{score}' "score"
