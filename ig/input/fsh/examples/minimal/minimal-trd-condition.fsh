Instance: minimal-trd-condition
InstanceOf: TRDCondition
Usage: #example
Title: "Minimal: condition"
Description: "The least that the profile accepts. The diagnosis and two trials."
* code = $SCT#1153570009 "Treatment resistant depression (disorder)"
* clinicalStatus = $ConditionClinical#active
* subject = Reference(instruments-patient)
* evidence.detail[0] = Reference(minimal-trd-antidepressant-trial)
* evidence.detail[1] = Reference(minimal-trd-prior-intervention)
