Instance: ect-eligibility-raised-icp
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "ECT story: eligibility, raised intracranial pressure"
Description: "What speaks against ECT was looked for and not found: the criterion is met."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-EF1"
* status = #final
* code = TRDScreeningItemCode#raised-icp "Raised intracranial pressure"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-29T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = TRDEligibilityAnswer#met "Met"
* derivedFrom = Reference(ect-screening-raised-icp)
* component[modality][0].valueCodeableConcept = TRDModality#ect "Electroconvulsive therapy"
