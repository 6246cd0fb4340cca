Instance: ketamine-intranasal-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine intranasal story: eligibility, overall"
Description: "The decision on the whole: suitable for intranasal ketamine under supervision."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-EF1"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(ketamine-intranasal-patient)
* focus = Reference(ketamine-intranasal-condition)
* effectiveDateTime = "2025-11-19T11:00:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Two adequate trials failed, no contraindication. Told that the spray is compounded and not approved."
* derivedFrom[0] = Reference(ketamine-intranasal-screening)
* derivedFrom[1] = Reference(ketamine-intranasal-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
