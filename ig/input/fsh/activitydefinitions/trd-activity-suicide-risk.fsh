Instance: trd-activity-suicide-risk
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Suicide risk"
Description: "Suicide risk by the C-SSRS screener; a positive answer needs a safety plan the same day."
* insert StepActivity(TRDActivitySuicideRisk, outcome-assessment, Outcome assessment, [[C-SSRS screener]])
* participant[+].type = #patient
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
