Instance: trd-activity-ect-drug-review
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Drug review before ECT"
Description: "Lithium, benzodiazepines, anticonvulsants and theophylline are reviewed: they change threshold, seizure or recovery."
* insert StepActivity(TRDActivityECTDrugReview, screening, Screening, [[Review of lithium, benzodiazepines, anticonvulsants, theophylline]])
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* participant[+].type = #patient
* insert Source([[American Psychiatric Association: The Practice of ECT]])
