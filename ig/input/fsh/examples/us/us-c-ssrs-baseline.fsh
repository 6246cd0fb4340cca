Instance: us-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "US story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: low. He has wished to be dead, without thoughts of killing himself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CSSRS-baseline"
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-01-27T09:50:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
