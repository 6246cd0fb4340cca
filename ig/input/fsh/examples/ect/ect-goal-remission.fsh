Instance: ect-goal-remission
InstanceOf: TRDGoal
Usage: #example
Title: "ECT story: goal, remission"
Description: "Remission on the 17-item Hamilton scale."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "ECT-G1"
* lifecycleStatus = #active
* description.text = "HAM-D17 total of 7 or less at the end of the course"
* subject = Reference(ect-patient)
* startDate = "2025-11-03"
* target.measure = TRDInstrument#hamd17 "HAM-D 17-item total score"
* target.detailQuantity = 7 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2025-12-01"
* addresses = Reference(ect-condition)
