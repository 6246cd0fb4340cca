Instance: trd-activity-psychotherapy-start
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Start of psychotherapy"
Description: "Before a course of psychotherapy: aims, kind of therapy, frequency, consent, safety plan."
* insert StepActivity(TRDActivityPsychotherapyStart, preparation, Preparation, [[Aims, kind of therapy, frequency, consent and safety plan]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
