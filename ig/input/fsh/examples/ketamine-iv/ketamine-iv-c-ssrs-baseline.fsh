Instance: ketamine-iv-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IV story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: moderate. He has thought of methods, without intent or plan."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-CSSRS-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-16T10:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA6751-7 "Moderate"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[method].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[intent].valueCodeableConcept = $LNC#LA32-8 "No"
* component[planAndIntent].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
