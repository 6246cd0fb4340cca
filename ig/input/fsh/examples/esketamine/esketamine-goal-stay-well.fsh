Instance: esketamine-goal-stay-well
InstanceOf: TRDGoal
Usage: #example
Title: "Esketamine story: goal, staying well"
Description: "Set at month 6: the remission is to last to month 12."
* identifier.system = "http://clinic.test/fhir/goal"
* identifier.value = "ESK-G3"
* lifecycleStatus = #active
* description.text = "MADRS total of 12 or less until month 12"
* subject = Reference(esketamine-patient)
* startDate = "2026-09-01"
* target.measure = TRDInstrument#madrs "MADRS total score"
* target.detailQuantity = 12 '{score}' "score"
* target.detailQuantity.comparator = #<=
* target.dueDate = "2027-03-02"
* addresses = Reference(esketamine-condition)
