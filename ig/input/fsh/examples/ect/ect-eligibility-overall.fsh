Instance: ect-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "ECT story: eligibility, overall"
Description: "The decision on the whole: ECT is indicated."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-EF2"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(ect-patient)
* focus = Reference(ect-condition)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-10-29T09:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Three adequate trials failed, weight loss, remission with ECT in 2009, no contraindication."
* derivedFrom[0] = Reference(ect-screening)
* derivedFrom[1] = Reference(ect-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#ect "Electroconvulsive therapy"
