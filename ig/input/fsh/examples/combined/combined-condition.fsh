Instance: combined-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Combination story: condition"
Description: "Treatment-resistant depression after two adequate trials."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "CMB-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(combined-patient)
* onsetDateTime = "2025-01"
* recordedDate = "2026-01-26"
* stage.assessment = Reference(combined-resistance-stage)
* evidence[0].detail[0] = Reference(combined-trial-1)
* evidence[=].detail[1] = Reference(combined-trial-2)
