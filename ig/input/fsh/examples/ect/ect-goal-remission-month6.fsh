Instance: ect-goal-remission-month6
InstanceOf: TRDGoal
Usage: #example
Title: "ECT story: goal, remission, at month 6"
Description: "The goal as it stands at month 6: reached at the end of the course and held. The same goal as ect-goal-remission, later."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "ECT-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "HAM-D17 total of 7 or less at the end of the course"
* subject = Reference(ect-patient)
* startDate = "2025-11-03"
* target.measure = TRDInstrument#hamd17 "HAM-D 17-item total score"
* target.detailQuantity = 7 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2025-12-01"
* statusDate = "2026-06-01"
* addresses = Reference(ect-condition)
* outcomeReference[0] = Reference(ect-hamd17-week4)
* outcomeReference[1] = Reference(ect-hamd17-month6)
