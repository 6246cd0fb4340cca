Instance: combined-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "Combination story: C-SSRS at 6 months"
Description: "C-SSRS screener at 6 months: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-CSSRS-month6"
* basedOn = Reference(combined-plan)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-08-03T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
