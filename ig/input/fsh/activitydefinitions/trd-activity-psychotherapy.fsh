Instance: trd-activity-psychotherapy
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Psychotherapy"
Description: "Psychotherapy beside the treatment, of the kind chosen with the person."
* insert StepActivity(TRDActivityPsychotherapy, psychotherapy, Psychotherapy, [[Psychotherapy, weekly]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert Recurring(timingTiming, 1, 1, wk)
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Wilkinson 2021, Psychotherapy and Psychosomatics 90:318: cognitive behavioural therapy after ketamine]])
