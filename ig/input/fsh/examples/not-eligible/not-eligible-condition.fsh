Instance: not-eligible-condition
InstanceOf: Condition
Usage: #example
Title: "Not eligible story: condition"
Description: "Major depression that is not resistant: one adequate trial failed. A plain Condition, since the TRD condition profile asks for two trials."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "NEL-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Moderate"
* code = $SCT#370143000 "Major depressive disorder (disorder)"
* subject = Reference(not-eligible-patient)
* onsetDateTime = "2025-06"
* recordedDate = "2026-02-23"
* recorder.type = "Practitioner"
* recorder.identifier.system = "http://clinic.test/fhir/practitioner"
* recorder.identifier.value = "WIDM-19"
* recorder.display = "Dr Anna Widmer"
* evidence[0].detail[0] = Reference(not-eligible-madrs-screening)
