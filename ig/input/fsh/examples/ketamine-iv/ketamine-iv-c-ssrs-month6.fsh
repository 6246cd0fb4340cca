Instance: ketamine-iv-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IV story: C-SSRS at 6 months"
Description: "C-SSRS screener at 6 months: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-CSSRS-month6"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-07-20T10:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
