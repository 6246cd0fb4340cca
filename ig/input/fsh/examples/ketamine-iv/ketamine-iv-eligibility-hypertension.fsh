Instance: ketamine-iv-eligibility-hypertension
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine IV story: eligibility, hypertension"
Description: "A relative contraindication: blood pressure was too high at the first visit and is treated. Who reviewed it, when, and why ketamine is still possible."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-EF1"
* status = #final
* code = TRDScreeningItemCode#uncontrolled-hypertension "Uncontrolled hypertension"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDEligibilityAnswer#not-met "Not met"
* note.text = "158/98 mmHg on 12 January. Amlodipine was started. The infusions begin when two readings are below 140/90."
* component[contraindicationKind].valueCodeableConcept = TRDContraindicationKind#relative "Relative"
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
