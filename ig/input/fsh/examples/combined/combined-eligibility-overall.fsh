Instance: combined-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Combination story: eligibility, overall"
Description: "The decision on the whole, for both treatments."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-EF1"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(combined-patient)
* focus = Reference(combined-condition)
* effectiveDateTime = "2026-01-30T10:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Two adequate trials failed, no contraindication. Cognitive behavioural therapy starts only when the infusions worked."
* derivedFrom[0] = Reference(combined-screening)
* derivedFrom[1] = Reference(combined-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* component[modality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
