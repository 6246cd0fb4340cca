Instance: psilocybin-eligibility-psychosis
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Psilocybin story: eligibility, psychosis"
Description: "An exclusion of the trials was looked for and not found: the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-EF1"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-03-02T08:40:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom[0] = Reference(psilocybin-screening-psychosis-history)
* derivedFrom[1] = Reference(psilocybin-screening-family-psychosis)
* component[modality][0].valueCodeableConcept = TRDModality#psilocybin "Psilocybin-assisted therapy"
