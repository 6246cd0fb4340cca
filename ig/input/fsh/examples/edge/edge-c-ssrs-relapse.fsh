Instance: edge-c-ssrs-relapse
InstanceOf: TRDCSSRS
Usage: #example
Title: "Edge: C-SSRS after a suicide attempt"
Description: "C-SSRS screener in hospital, three months after remission: high. An attempt in the last three months. It shows the event that edge-response-relapse-event states."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-CSSRS1"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-10-05T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueCodeableConcept = $LNC#LA9193-9 "High"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[method].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[intent].valueCodeableConcept = $LNC#LA32-8 "No"
* component[planAndIntent].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[behaviorRecent].valueCodeableConcept = $LNC#LA33-6 "Yes"
