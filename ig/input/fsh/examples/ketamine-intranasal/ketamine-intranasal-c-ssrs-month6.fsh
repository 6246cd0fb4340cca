Instance: ketamine-intranasal-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine intranasal story: C-SSRS at 6 months"
Description: "C-SSRS screener at 6 months: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-CSSRS-month6"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-05-26T11:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "PATE-25"
* performer.display = "Dr Anil Patel"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
