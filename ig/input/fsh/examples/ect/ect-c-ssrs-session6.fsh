Instance: ect-c-ssrs-session6
InstanceOf: TRDCSSRS
Usage: #example
Title: "ECT story: C-SSRS after six sessions"
Description: "C-SSRS screener after six sessions: moderate. A wish to be dead now and then, no active thoughts; behaviour in the past keeps the level at moderate."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-CSSRS-session6"
* basedOn = Reference(ect-plan)
* encounter = Reference(ect-encounter-course)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-17T09:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA6751-7 "Moderate"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[behaviorRecent].valueCodeableConcept = $LNC#LA32-8 "No"
