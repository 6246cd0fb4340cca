Instance: esketamine-goal-remission
InstanceOf: TRDGoal
Usage: #example
Title: "Esketamine story: goal, remission"
Description: "Remission by the threshold of the esketamine trials (MADRS 12 or less)."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "ESK-G1"
* lifecycleStatus = #active
* description.text = "MADRS total of 12 or less by week 8"
* subject = Reference(esketamine-patient)
* startDate = "2026-03-03"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 12 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-04-28"
* addresses = Reference(esketamine-condition)
