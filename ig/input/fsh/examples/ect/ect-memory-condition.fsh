Instance: ect-memory-condition
InstanceOf: Condition
Usage: #example
Title: "ECT story: memory problem"
Description: "What the adverse event left for some weeks: trouble with recent memory, resolved at month 3."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "ECT-C2"
* clinicalStatus = $ConditionClinical#resolved
* verificationStatus = $ConditionVerification#confirmed
* code = $SCT#386807006 "Memory impairment (finding)"
* subject = Reference(ect-patient)
* onsetDateTime = "2025-11-24"
* abatementDateTime = "2026-03-02"
* recordedDate = "2025-12-01"
