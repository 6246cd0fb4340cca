Instance: trd-activity-ketamine-integration
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Integration after ketamine"
Description: "A session after each injection in which the person works through the experience."
* insert StepActivity(TRDActivityKetamineIntegration, integration, Integration, [[Integration session after each injection]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert Course(timingTiming, 6, 1, 1, wk)
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
