Instance: ketamine-intranasal-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine intranasal story: goal, response"
Description: "Response on the PHQ-9: half of the baseline score of 18."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIN-G1"
* lifecycleStatus = #active
* description.text = "PHQ-9 total of 9 or less by week 4"
* subject = Reference(ketamine-intranasal-patient)
* startDate = "2025-11-24"
* target.measure = $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2025-12-22"
* addresses = Reference(ketamine-intranasal-condition)
