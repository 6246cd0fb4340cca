Instance: ketamine-iv-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine IV story: eligibility, overall"
Description: "The decision on the whole, when blood pressure was controlled and the drug screen was back: suitable for ketamine by vein."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-EF4"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(ketamine-iv-patient)
* focus = Reference(ketamine-iv-condition)
* effectiveDateTime = "2026-01-19T09:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Three trials failed, blood pressure controlled, drug screen negative, agreed with the person."
* derivedFrom[0] = Reference(ketamine-iv-screening)
* derivedFrom[1] = Reference(ketamine-iv-resistance-stage)
* derivedFrom[2] = Reference(ketamine-iv-eligibility-hypertension-controlled)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
