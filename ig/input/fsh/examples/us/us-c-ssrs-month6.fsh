Instance: us-c-ssrs-month6
InstanceOf: TRDCSSRS
Usage: #example
Title: "US story: C-SSRS at month 6"
Description: "C-SSRS screener at month 6: no risk identified."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-CSSRS-month6"
* basedOn = Reference(us-plan)
* status = #final
* subject = Reference(us-patient)
* effectiveDateTime = "2026-09-01T09:50:00-05:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
