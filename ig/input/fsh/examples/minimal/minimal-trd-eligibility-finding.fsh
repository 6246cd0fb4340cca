Instance: minimal-trd-eligibility-finding
InstanceOf: TRDEligibilityFinding
Usage: #example
Title: "Minimal: eligibility finding"
Description: "The least that the profile accepts. A criterion that is not known yet."
* status = #preliminary
* code = TRDScreeningItemCode#raised-icp "Raised intracranial pressure"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueCodeableConcept = TRDEligibilityAnswer#unknown "Unknown"
