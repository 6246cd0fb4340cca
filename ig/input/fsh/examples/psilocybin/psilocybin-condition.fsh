Instance: psilocybin-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Psilocybin story: condition"
Description: "Treatment-resistant depression with two adequate trials."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "PSI-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(psilocybin-patient)
* onsetDateTime = "2024-03"
* recordedDate = "2026-02-16"
* evidence[0].detail[0] = Reference(psilocybin-trial-1)
* evidence[=].detail[1] = Reference(psilocybin-trial-2)
* stage.assessment = Reference(psilocybin-resistance-stage)
