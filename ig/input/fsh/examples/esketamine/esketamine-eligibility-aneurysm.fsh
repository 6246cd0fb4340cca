Instance: esketamine-eligibility-aneurysm
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Esketamine story: eligibility, aneurysm"
Description: "A contraindication of the label was looked for and not found: the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-EF1"
* status = #final
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-24T09:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom = Reference(esketamine-screening-aneurysm-avm)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
