Instance: ketamine-iv-goal-response-achieved
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine IV story: goal, response, achieved"
Description: "The goal of the first series after six infusions: QIDS-SR16 of 8, so it is achieved. The relapse came later and has a goal of its own."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIV-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "QIDS-SR16 total of 10 or less after six infusions"
* subject = Reference(ketamine-iv-patient)
* startDate = "2026-01-19"
* target.measure = TRDInstrument#qids-sr16 "QIDS-SR16 total score"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-02-09"
* statusDate = "2026-02-09"
* addresses = Reference(ketamine-iv-condition)
* outcomeReference = Reference(ketamine-iv-qids-week3)
