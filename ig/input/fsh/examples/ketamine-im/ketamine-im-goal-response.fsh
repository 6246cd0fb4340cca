Instance: ketamine-im-goal-response
InstanceOf: TRDGoal
Usage: #example
Title: "Ketamine IM story: goal, response"
Description: "Response on the PHQ-9: half of the baseline score of 19, rounded down."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "KIM-G1"
* lifecycleStatus = #active
* description.text = "PHQ-9 total of 9 or less after six sessions"
* subject = Reference(ketamine-im-patient)
* startDate = "2026-01-15"
* target.measure = $LNC#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 9 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-03-02"
* addresses = Reference(ketamine-im-condition)
