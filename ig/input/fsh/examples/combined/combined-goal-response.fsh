Instance: combined-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "Combination story: goal, response"
Description: "Response to ketamine, which is also the condition for the psychotherapy plan: half of the baseline QIDS-SR16 of 19, so 9 or less."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "CMB-G1"
* lifecycleStatus = #active
* description.text = "QIDS-SR16 total of 9 or less after six infusions"
* subject = Reference(combined-patient)
* startDate = "2026-02-03"
* target.measure = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-02-23"
* addresses = Reference(combined-condition)
