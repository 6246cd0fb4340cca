Instance: trd-activity-ketamine-assisted-preparation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Preparation for ketamine-assisted psychotherapy"
Description: "One or more sessions with the therapist before the first injection: intention, what to expect, touch, who is present."
* insert StepActivity(TRDActivityKetamineAssistedPreparation, preparation, Preparation, [[Preparation session with the therapist]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
