Instance: us-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "US story: eligibility, overall"
Description: "The decision on the whole: suitable for esketamine alone, as the US label allows since January 2025."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EF4"
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(us-patient)
* focus = Reference(us-condition)
* effectiveDateTime = "2026-01-28T09:15:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Agreed with the patient, who does not want another oral antidepressant."
* derivedFrom[0] = Reference(us-screening)
* derivedFrom[1] = Reference(us-eligibility-resistance)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
