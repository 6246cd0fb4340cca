Instance: esketamine-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Esketamine story: eligibility, overall"
Description: "The decision on the whole: suitable for esketamine."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-EF2"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-24T09:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* focus = Reference(esketamine-condition)
* encounter = Reference(esketamine-encounter-initial)
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Two adequate trials failed, no contraindication, agreed with the person."
* derivedFrom[0] = Reference(esketamine-screening)
* derivedFrom[1] = Reference(esketamine-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
