Instance: psilocybin-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Psilocybin story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: low. A wish to be dead, without active thoughts."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-CSSRS-baseline"
* status = #final
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
