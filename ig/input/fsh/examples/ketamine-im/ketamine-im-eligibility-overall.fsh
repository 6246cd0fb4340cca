Instance: ketamine-im-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine IM story: eligibility, overall"
Description: "The decision on the whole: suitable for intramuscular ketamine with psychotherapy."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-EF1"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(ketamine-im-patient)
* focus = Reference(ketamine-im-condition)
* effectiveDateTime = "2026-01-08T14:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Two trials failed in this episode, no contraindication, expectations discussed."
* derivedFrom[0] = Reference(ketamine-im-screening-bp)
* derivedFrom[1] = Reference(ketamine-im-screening-psychosis-history)
* derivedFrom[2] = Reference(ketamine-im-screening-misuse-risk)
* derivedFrom[3] = Reference(ketamine-im-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* component[modality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
