Instance: us-condition
InstanceOf: TRDCondition
Usage: #example
Title: "US story: condition"
Description: "Treatment-resistant depression since August 2024: two adequate drugs and a course of TMS as evidence."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "US-C1"
* clinicalStatus = $ConditionClinical#active "Active"
* verificationStatus = $ConditionVerification#confirmed "Confirmed"
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Severe"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(us-patient)
* onsetDateTime = "2024-08"
* recordedDate = "2026-01-14"
* recorder = Reference(us-psychiatrist)
* evidence[0].detail[0] = Reference(us-trial-1)
* evidence[=].detail[1] = Reference(us-trial-2)
* evidence[=].detail[2] = Reference(us-prior-tms)
