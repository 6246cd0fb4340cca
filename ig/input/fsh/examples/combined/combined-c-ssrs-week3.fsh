Instance: combined-c-ssrs-week3
InstanceOf: TRDCSSRS
Usage: #example
Title: "Combination story: C-SSRS after six infusions"
Description: "C-SSRS screener after six infusions: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-CSSRS-week3"
* basedOn = Reference(combined-plan-ketamine)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-02-23T10:05:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
