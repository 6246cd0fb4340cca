Instance: us-eligibility-hypertension
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "US story: eligibility, blood pressure"
Description: "Blood pressure is controlled: the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-EF3"
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDScreeningItemCode#uncontrolled-hypertension "Uncontrolled hypertension"
* subject = Reference(us-patient)
* focus = Reference(us-condition)
* effectiveDateTime = "2026-01-28T09:15:00-06:00"
* performer = Reference(us-psychiatrist)
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "126/80 mmHg on amlodipine."
* derivedFrom[0] = Reference(us-screening-bp)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
