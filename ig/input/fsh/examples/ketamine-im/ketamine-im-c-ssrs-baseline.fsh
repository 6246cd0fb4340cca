Instance: ketamine-im-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IM story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-CSSRS-baseline"
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-09T14:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
