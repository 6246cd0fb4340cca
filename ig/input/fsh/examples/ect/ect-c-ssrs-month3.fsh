Instance: ect-c-ssrs-month3
InstanceOf: TRDCSSRS
Usage: #example
Title: "ECT story: C-SSRS at month 3"
Description: "C-SSRS screener at month 3: moderate. No ideation; behaviour in the past, not in the last three months."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CSSRS-month3"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-03-02T11:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA6751-7 "Moderate"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[behaviorRecent].valueCodeableConcept = $LNC#LA32-8 "No"
