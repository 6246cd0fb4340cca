Instance: not-eligible-aneurysm
InstanceOf: Condition
Usage: #example
Title: "Not eligible story: unruptured aneurysm"
Description: "The finding that rules out esketamine, as a problem of its own."
* identifier.system = "http://clinic.test/fhir/condition"
* identifier.value = "NEL-C2"
* clinicalStatus = $ConditionClinical#active
* verificationStatus = $ConditionVerification#confirmed
* category = $ConditionCategory#problem-list-item "Problem List Item"
* code.coding[0] = $SCT#128609009 "Intracranial aneurysm (disorder)"
* code.coding[1] = $ICD10CM#I67.1 "Cerebral aneurysm, nonruptured"
* code.text = "Unruptured aneurysm of the left middle cerebral artery"
* subject = Reference(not-eligible-patient)
* recordedDate = "2026-02-26"
* evidence[0].detail[0] = Reference(not-eligible-screening-imaging)
