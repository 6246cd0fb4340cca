Instance: ketamine-intranasal-goal-response-not-achieved
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine intranasal story: goal, response, not achieved"
Description: "The goal when the treatment ended: PHQ-9 of 13, so it was not achieved, and it is cancelled with the plan."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIN-G1"
* lifecycleStatus = #cancelled
* achievementStatus = $GoalAchievement#not-achieved "Not Achieved"
* description.text = "PHQ-9 total of 9 or less by week 4"
* subject = Reference(ketamine-intranasal-patient)
* startDate = "2025-11-24"
* target.measure = $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2025-12-22"
* statusDate = "2026-01-15"
* addresses = Reference(ketamine-intranasal-condition)
* outcomeReference = Reference(ketamine-intranasal-phq9-stop)
