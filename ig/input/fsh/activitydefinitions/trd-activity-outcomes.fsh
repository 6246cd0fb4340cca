Instance: trd-activity-outcomes
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Outcome scores"
Description: "The scales of the baseline and of each later time point. The schedule belongs to the protocol. Each score is recorded as an Observation of its instrument."
* insert StepActivity(TRDActivityOutcomes, outcome-assessment, Outcome assessment, [[MADRS or HAM-D, PHQ-9 or QIDS-SR, C-SSRS, CGI-S, function or quality of life, MoCA]])
* code.coding[1] = $SCT#171207006 "Depression screening (procedure)"
* participant[+].type = #patient
* insert Source([[KEEP-WELL, outcome schedule]])
* insert LinkedSource([[Raison 2023: single-dose psilocybin for major depressive disorder, outcomes on days 2, 8, 15, 29 and 43]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10472268)
