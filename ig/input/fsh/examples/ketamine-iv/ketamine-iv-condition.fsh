Instance: ketamine-iv-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Ketamine IV story: condition"
Description: "Severe major depression without psychotic features, resistant to three adequate trials. Coded as major depression: the profile and its evidence say that it is resistant."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "KIV-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#75084000 "Severe major depression without psychotic features (disorder)"
* subject = Reference(ketamine-iv-patient)
* onsetDateTime = "2024-09"
* recordedDate = "2026-01-12"
* stage.assessment = Reference(ketamine-iv-resistance-stage)
* evidence[0].detail[0] = Reference(ketamine-iv-trial-1)
* evidence[=].detail[1] = Reference(ketamine-iv-trial-2)
* evidence[=].detail[2] = Reference(ketamine-iv-trial-3)
