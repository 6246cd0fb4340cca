Instance: ketamine-iv-eligibility-misuse
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Ketamine IV story: eligibility, misuse risk"
Description: "The risk of misuse is not known yet: a drug screen is awaited."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-EF2"
* status = #final
* code = TRDScreeningItemCode#misuse-risk "Risk of misuse"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-01-14T10:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDEligibilityAnswer#unknown "Unknown"
* note.text = "Drug screen awaited."
