Instance: not-eligible-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Not eligible story: eligibility, overall"
Description: "The decision on the whole: not suitable. It rests on the single findings."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-EF4"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(not-eligible-patient)
* focus = Reference(not-eligible-condition)
* encounter = Reference(not-eligible-encounter-decision)
* effectiveDateTime = "2026-03-02T13:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDEligibilityAnswer#not-met "Not met"
* note.text = "Not resistant so far, and an aneurysm that rules out esketamine and ketamine whatever else is tried."
* derivedFrom[0] = Reference(not-eligible-eligibility-resistance)
* derivedFrom[1] = Reference(not-eligible-eligibility-aneurysm)
* derivedFrom[2] = Reference(not-eligible-screening)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
