Instance: psilocybin-eligibility-overall
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Psilocybin story: eligibility, overall"
Description: "The decision on the whole: suitable for psilocybin."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-EF3"
* status = #final
* code = TRDEligibilityCriterion#overall "Overall suitability"
* subject = Reference(psilocybin-patient)
* focus = Reference(psilocybin-condition)
* effectiveDateTime = "2026-03-24T09:40:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* note.text = "Two adequate trials failed, no exclusion, wash-out complete, agreed with the person."
* derivedFrom[0] = Reference(psilocybin-screening)
* derivedFrom[1] = Reference(psilocybin-resistance-stage)
* component[modality][0].valueCodeableConcept = TRDModality#psilocybin "Psilocybin-assisted therapy"
