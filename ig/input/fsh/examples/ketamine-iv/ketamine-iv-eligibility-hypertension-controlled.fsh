Instance: ketamine-iv-eligibility-hypertension-controlled
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine IV story: eligibility, hypertension controlled"
Description: "The relative contraindication of 14 January, judged again: treated, so the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-EF3"
* status = #final
* code = TRDScreeningItemCode#uncontrolled-hypertension "Uncontrolled hypertension"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-19T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "On amlodipine 132/84 on 16 January and 128/82 on 19 January: two readings below 140/90."
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
