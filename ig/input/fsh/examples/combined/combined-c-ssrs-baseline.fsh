Instance: combined-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Combination story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: low. A wish to be dead, without thoughts of killing herself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-CSSRS-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T10:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
