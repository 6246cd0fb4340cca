Instance: ect-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "ECT story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: high. Intent without a plan: inpatient, observed."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CSSRS-baseline"
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-30T11:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA9193-9 "High"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[method].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[intent].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[planAndIntent].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[behaviorRecent].valueCodeableConcept = $LNC#LA32-8 "No"
