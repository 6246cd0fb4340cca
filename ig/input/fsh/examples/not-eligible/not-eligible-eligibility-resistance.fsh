Instance: not-eligible-eligibility-resistance
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Not eligible story: eligibility, resistance"
Description: "Criterion not met: one adequate trial instead of two."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-EF1"
* status = #final
* code = TRDEligibilityCriterion#resistance "Treatment resistance"
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-decision)
* effectiveDateTime = "2026-03-02T13:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDEligibilityAnswer#not-met "Not met"
* note.text = "One adequate trial failed. The second was stopped after three weeks."
* derivedFrom = Reference(not-eligible-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
