Instance: ketamine-iv-c-ssrs-month3
InstanceOf: TRDCSSRS
Usage: #example
Title: "Ketamine IV story: C-SSRS at 3 months"
Description: "C-SSRS screener at the relapse: low. A wish to be dead, without thoughts of killing himself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-CSSRS-month3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-04-20T10:05:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = $LNC#LA9194-7 "Low"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA33-6 "Yes"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
