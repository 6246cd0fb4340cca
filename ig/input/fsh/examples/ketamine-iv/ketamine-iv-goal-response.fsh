Instance: ketamine-iv-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine IV story: goal, response"
Description: "Response, the primary outcome of ELEKT-D: half of the baseline QIDS-SR16 of 20."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIV-G1"
* lifecycleStatus = #active
* description.text = "QIDS-SR16 total of 10 or less after six infusions"
* subject = Reference(ketamine-iv-patient)
* startDate = "2026-01-19"
* target.measure = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-02-09"
* addresses = Reference(ketamine-iv-condition)
