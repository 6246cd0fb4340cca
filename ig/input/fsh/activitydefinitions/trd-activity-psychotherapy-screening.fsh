Instance: trd-activity-psychotherapy-screening
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Work-up before psychotherapy"
Description: "History of depression and of earlier psychotherapy, risk, other illness, what the person wants."
* insert StepActivity(TRDActivityPsychotherapyScreening, screening, Screening, [[History, earlier psychotherapy, risk, other illness, preference]])
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
