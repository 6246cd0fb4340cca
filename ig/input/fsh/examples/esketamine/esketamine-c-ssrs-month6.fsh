Instance: esketamine-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "Esketamine story: C-SSRS at month 6"
Description: "C-SSRS screener at month 6: no risk identified."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-CSSRS-month6"
* basedOn = Reference(esketamine-plan)
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
