Instance: not-eligible-eligibility-diagnosis
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Not eligible story: eligibility, diagnosis"
Description: "A criterion that is met: major depression without psychosis or mania. Criteria are recorded each by itself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-EF3"
* status = #final
* code = TRDEligibilityCriterion#diagnosis "Diagnosis"
* subject = Reference(not-eligible-patient)
* focus = Reference(not-eligible-condition)
* encounter = Reference(not-eligible-encounter-decision)
* effectiveDateTime = "2026-03-02T13:14:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom[0] = Reference(not-eligible-bprs-screening)
* derivedFrom[1] = Reference(not-eligible-ymrs-screening)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
