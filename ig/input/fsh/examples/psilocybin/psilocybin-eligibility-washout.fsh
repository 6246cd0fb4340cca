Instance: psilocybin-eligibility-washout
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Psilocybin story: eligibility, wash-out"
Description: "No serotonergic antidepressant for two weeks: the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-EF2"
* status = #final
* code = TRDScreeningItemCode#washout "Antidepressant wash-out"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-24T09:20:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom = Reference(psilocybin-screening-washout)
* component[modality][0].valueCodeableConcept = TRDModality#psilocybin "Psilocybin-assisted therapy"
* code.text = "No serotonergic antidepressant for two weeks"
