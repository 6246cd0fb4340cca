Instance: ketamine-im-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Ketamine IM story: condition"
Description: "Treatment-resistant depression, with one trial of an earlier episode and two of the current one."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "KIM-C1"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* severity.text = "Moderate"
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* subject = Reference(ketamine-im-patient)
* onsetDateTime = "2025-02"
* recordedDate = "2025-12-01"
* stage.assessment = Reference(ketamine-im-resistance-stage)
* evidence[0].detail[0] = Reference(ketamine-im-trial-1)
* evidence[=].detail[1] = Reference(ketamine-im-trial-2)
* evidence[=].detail[2] = Reference(ketamine-im-trial-3)
