Instance: psilocybin-c-ssrs-month3
InstanceOf: TRDCSSRS
Usage: #example
Title: "Psilocybin story: C-SSRS at month 3"
Description: "C-SSRS screener at month 3: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CSSRS-month3"
* basedOn = Reference(psilocybin-plan)
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-07-01T09:20:00+10:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
