Instance: trd-activity-dbt
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Dialectical behaviour therapy"
Description: "Dialectical behaviour therapy, weekly, without a fixed number of sessions."
* insert StepActivity(TRDActivityDBT, psychotherapy, Psychotherapy, [[Dialectical behaviour therapy, weekly]])
* code.coding[1] = $SCT#405780009 "Dialectical behavior therapy (regime/therapy)"
* insert Recurring(timingTiming, 1, 1, wk)
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
