Instance: trd-activity-session-scores
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Scores at each session"
Description: "What is asked before each treatment session: suicide risk and a short self-rating."
* insert StepActivity(TRDActivitySessionScores, outcome-assessment, Outcome assessment, [[C-SSRS screener and PHQ-9 or QIDS-SR before each session]])
* code.coding[1] = $SCT#171207006 "Depression screening (procedure)"
* participant[+].type = #patient
* insert Source([[KEEP-WELL, outcome schedule]])
