Instance: ketamine-iv-c-ssrs-week3
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IV story: C-SSRS after six infusions"
Description: "C-SSRS screener after six infusions: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-CSSRS-week3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-02-09T10:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
