Instance: not-eligible-c-ssrs-screening
InstanceOf: TRDCSSRS
Usage: #example
Title: "Not eligible story: C-SSRS at the work-up"
Description: "C-SSRS screener: no risk identified. Every question was answered no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-CSSRS-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* effectiveDateTime = "2026-02-26T10:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
* component[wishToBeDead].valueCodeableConcept = $LNC#LA32-8 "No"
* component[suicidalThoughts].valueCodeableConcept = $LNC#LA32-8 "No"
* component[behaviorLifetime].valueCodeableConcept = $LNC#LA32-8 "No"
