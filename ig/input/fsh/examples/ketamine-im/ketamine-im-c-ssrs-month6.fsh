Instance: ketamine-im-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IM story: C-SSRS at 6 months"
Description: "C-SSRS screener at 6 months: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-CSSRS-month6"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-09-01T14:25:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
