Instance: psilocybin-c-ssrs-day1
InstanceOf: TRDCSSRS
Usage: #example
Title: "Psilocybin story: C-SSRS on the day after the dose"
Description: "C-SSRS screener on the day after the dose: no risk identified. Every question was answered no."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-24h "About 24 hours after treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CSSRS-day1"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-04-02T10:00:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
