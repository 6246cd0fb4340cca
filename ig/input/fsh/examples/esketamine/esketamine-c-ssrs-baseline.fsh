Instance: esketamine-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Esketamine story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: low. She has wished to be dead, without thoughts of killing herself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-CSSRS-baseline"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-26T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
