Instance: not-eligible-eligibility-aneurysm
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Not eligible story: eligibility, aneurysm"
Description: "Absolute contraindication of the label: not met for esketamine, and for racemic ketamine as well."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-EF2"
* status = #final
* code = TRDScreeningItemCode#aneurysm-avm "Aneurysm or arteriovenous malformation"
* subject = Reference(not-eligible-patient)
* focus = Reference(not-eligible-aneurysm)
* encounter = Reference(not-eligible-encounter-decision)
* effectiveDateTime = "2026-03-02T13:12:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueCodeableConcept = TRDEligibilityAnswer#not-met "Not met"
* note.text = "Unruptured aneurysm of 6 mm, found by imaging."
* derivedFrom = Reference(not-eligible-screening-aneurysm-avm)
* component[contraindicationKind].valueCodeableConcept = TRDContraindicationKind#absolute "Absolute"
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
* component[modality][1].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* component[modality][2].valueCodeableConcept = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* component[modality][3].valueCodeableConcept = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
