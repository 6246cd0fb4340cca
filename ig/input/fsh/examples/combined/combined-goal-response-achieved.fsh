Instance: combined-goal-response-achieved
InstanceOf: TRDGoal
Usage: #example
Title: "Combination story: goal, response, achieved"
Description: "The goal after six infusions: QIDS-SR16 of 8, so it is achieved and the psychotherapy plan may begin."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "CMB-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "QIDS-SR16 total of 9 or less after six infusions"
* subject = Reference(combined-patient)
* startDate = "2026-02-03"
* target.measure = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-02-23"
* statusDate = "2026-02-23"
* addresses = Reference(combined-condition)
* outcomeReference = Reference(combined-qids-week3)
