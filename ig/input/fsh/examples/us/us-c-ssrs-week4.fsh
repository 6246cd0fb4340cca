Instance: us-c-ssrs-week4
InstanceOf: TRDCSSRS
Usage: #example
Title: "US story: C-SSRS at week 4"
Description: "C-SSRS screener at week 4: no risk identified."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CSSRS-week4"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-03-03T09:50:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
