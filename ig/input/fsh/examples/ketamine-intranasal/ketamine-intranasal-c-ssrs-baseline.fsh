Instance: ketamine-intranasal-c-ssrs-baseline
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine intranasal story: C-SSRS at baseline"
Description: "C-SSRS screener at baseline: low. A wish to be dead, without thoughts of killing herself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-CSSRS-baseline"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-19T10:15:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
