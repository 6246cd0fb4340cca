Instance: ketamine-intranasal-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Ketamine intranasal story: condition"
Description: "Treatment-resistant depression with three trials, two of them adequate."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "KIN-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Moderate"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(ketamine-intranasal-patient)
* onsetDateTime = "2023-12"
* recordedDate = "2025-11-10"
* stage.assessment = Reference(ketamine-intranasal-resistance-stage)
* evidence[0].detail[0] = Reference(ketamine-intranasal-trial-1)
* evidence[=].detail[1] = Reference(ketamine-intranasal-trial-2)
* evidence[=].detail[2] = Reference(ketamine-intranasal-trial-3)
