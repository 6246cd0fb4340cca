Instance: minimal-trd-goal
InstanceOf: TRDGoal
Usage: #example
Title: "Minimal: goal"
Description: "The least that the profile accepts. A goal in words, without a score."
* lifecycleStatus = #proposed
* description.text = "Back to work"
* subject = Reference(instruments-patient)
