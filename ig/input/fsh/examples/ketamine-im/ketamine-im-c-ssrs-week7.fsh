Instance: ketamine-im-c-ssrs-week7
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IM story: C-SSRS after six sessions"
Description: "C-SSRS screener after six sessions: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-CSSRS-week7"
* basedOn = Reference(ketamine-im-plan)
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-03-02T14:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
