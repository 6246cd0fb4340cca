Instance: trd-activity-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Follow-up visit"
Description: "A visit after the acute course: response, signs of relapse, adverse effects, drugs, next step."
* insert StepActivity(TRDActivityFollowUp, follow-up, Follow-up, [[Follow-up visit]])
* participant[+].type = #patient
* insert Source([[KEEP-WELL, outcome schedule]])
