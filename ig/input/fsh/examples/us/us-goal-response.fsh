Instance: us-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "US story: goal, response"
Description: "Half of the baseline MADRS of 32 by week 4."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "US-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "MADRS total of 16 or less by week 4"
* subject = Reference(us-patient)
* startDate = "2026-02-03"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 16 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-03-03"
* addresses = Reference(us-condition)
* outcomeReference = Reference(us-response-week4)
