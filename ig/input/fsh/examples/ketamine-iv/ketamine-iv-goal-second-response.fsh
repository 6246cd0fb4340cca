Instance: ketamine-iv-goal-second-response
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine IV story: goal of the second series"
Description: "Response within the second series: a MADRS of 16 or less, half of the baseline of 32."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIV-G2"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "MADRS total of 16 or less after the second series"
* subject = Reference(ketamine-iv-patient)
* startDate = "2026-04-20"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 16 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-05-18"
* statusDate = "2026-05-18"
* addresses = Reference(ketamine-iv-condition)
* outcomeReference = Reference(ketamine-iv-response-second-series)
