Instance: esketamine-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Esketamine story: condition"
Description: "Treatment-resistant depression since June 2024, with three trials as evidence, two of them adequate."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "ESK-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(esketamine-patient)
* onsetDateTime = "2024-06"
* recordedDate = "2026-02-17"
* evidence[0].detail[0] = Reference(esketamine-trial-1)
* evidence[=].detail[1] = Reference(esketamine-trial-2)
* evidence[=].detail[2] = Reference(esketamine-trial-3)
