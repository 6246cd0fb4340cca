Instance: ect-c-ssrs-week4
InstanceOf: TRDCSSRS
Usage: #example
Title: "ECT story: C-SSRS after the course"
Description: "C-SSRS screener after the course: moderate. No ideation any more; behaviour in the past, not in the last three months, keeps the level at moderate."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CSSRS-week4"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-12-01T11:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA6751-7 "Moderate"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[behaviorRecent].valueCodeableConcept = $LNC#LA32-8 "No"
