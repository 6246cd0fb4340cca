Instance: us-eligibility-resistance
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "US story: eligibility, resistance"
Description: "Two adequate antidepressants and a course of TMS failed: the criterion of the label is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EF1"
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDEligibilityCriterion#resistance "Treatment resistance"
* subject = Reference(us-patient)
* focus = Reference(us-condition)
* effectiveDateTime = "2026-01-28T09:15:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom[0] = Reference(us-resistance-stage)
* derivedFrom[1] = Reference(us-resistance-stage-athf)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
