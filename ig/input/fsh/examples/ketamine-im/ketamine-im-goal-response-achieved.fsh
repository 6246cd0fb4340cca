Instance: ketamine-im-goal-response-achieved
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine IM story: goal, response, achieved"
Description: "The goal after six sessions: PHQ-9 of 8, so it is achieved."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIM-G1"
* lifecycleStatus = #completed
* achievementStatus = $GoalAchievement#achieved "Achieved"
* description.text = "PHQ-9 total of 9 or less after six sessions"
* subject = Reference(ketamine-im-patient)
* startDate = "2026-01-15"
* target.measure = $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-03-02"
* statusDate = "2026-03-02"
* addresses = Reference(ketamine-im-condition)
* outcomeReference = Reference(ketamine-im-phq9-week7)
