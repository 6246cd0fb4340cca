Instance: psilocybin-goal-remission-month6
InstanceOf: TRDGoal
Usage: #example
Title: "Psilocybin story: goal, remission, at month 6"
Description: "The goal as it stands at month 6: reached at week 6 and held. The same goal as psilocybin-goal-remission, later."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "PSI-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "MADRS total of 10 or less by week 6"
* subject = Reference(psilocybin-patient)
* startDate = "2026-04-01"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-05-13"
* statusDate = "2026-10-01"
* addresses = Reference(psilocybin-condition)
* outcomeReference[0] = Reference(psilocybin-madrs-week6)
* outcomeReference[1] = Reference(psilocybin-madrs-month6)
