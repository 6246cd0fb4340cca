Instance: us-goal-function
InstanceOf: TRDGoal
Usage: #example
Title: "US story: goal, back to work"
Description: "What the patient wants: half days at work by summer."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "US-G2"
* lifecycleStatus = #active
* description.text = "Back at work, half days, with a WSAS of 10 or less"
* subject = Reference(us-patient)
* startDate = "2026-02-03"
* target.measure = TRDInstrument#wsas "WSAS total score"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-09-01"
* expressedBy = Reference(us-patient)
* addresses = Reference(us-condition)
