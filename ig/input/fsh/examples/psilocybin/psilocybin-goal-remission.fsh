Instance: psilocybin-goal-remission
InstanceOf: TRDGoal
Usage: #example
Title: "Psilocybin story: goal, remission"
Description: "Remission by the common threshold (MADRS 10 or less)."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "PSI-G1"
* lifecycleStatus = #active
* description.text = "MADRS total of 10 or less by week 6"
* subject = Reference(psilocybin-patient)
* startDate = "2026-04-01"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 10 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2026-05-13"
* addresses = Reference(psilocybin-condition)
