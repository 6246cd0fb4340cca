Instance: trd-activity-safety-plan
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Safety plan"
Description: "A written safety plan for acute suicidal ideation, made before treatment starts and checked at each visit."
* insert StepActivity(TRDActivitySafetyPlan, preparation, Preparation, [[Safety plan: warning signs, coping, contacts, means made safe]])
* participant[+].type = #patient
* insert Source([[Spravato label, limits of use: not shown to prevent suicide]])
