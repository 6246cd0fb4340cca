Instance: psilocybin-madrs-day2
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Psilocybin story: MADRS on day 2"
Description: "MADRS total of 16, the day after the dose. A fall of 48 % from 31: partial response."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-24h "About 24 hours after treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-MADRS-day2"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-02T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueQuantity = 16 '{score}' "score"
