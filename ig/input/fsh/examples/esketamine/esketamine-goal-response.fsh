Instance: esketamine-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "Esketamine story: goal, response"
Description: "Response on the PHQ-9: half of the baseline score of 21, rounded down."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "ESK-G2"
* lifecycleStatus = #active
* description.text = "PHQ-9 total of 10 or less by week 4"
* subject = Reference(esketamine-patient)
* startDate = "2026-03-03"
* target.measure = $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-03-31"
* addresses = Reference(esketamine-condition)
