Instance: ect-condition
InstanceOf: TRDCondition
Usage: #example
Title: "ECT story: condition"
Description: "Severe recurrent major depression without psychotic features, resistant to three adequate trials."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "ECT-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#36474008 "Severe recurrent major depression without psychotic features (disorder)"
* subject = Reference(ect-patient)
* onsetDateTime = "2024-12"
* recordedDate = "2025-10-27"
* evidence[0].detail[0] = Reference(ect-trial-1)
* evidence[=].detail[1] = Reference(ect-trial-2)
* evidence[=].detail[2] = Reference(ect-trial-3)
* stage.assessment = Reference(ect-resistance-stage)
