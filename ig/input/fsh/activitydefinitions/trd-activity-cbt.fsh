Instance: trd-activity-cbt
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Cognitive behavioural therapy"
Description: "Fourteen weekly sessions, as given to people who had responded to six ketamine infusions."
* insert StepActivity(TRDActivityCBT, psychotherapy, Psychotherapy, [[Cognitive behavioural therapy, weekly for 14 weeks]])
* code.coding[1] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* insert Course(timingTiming, 14, 1, 1, wk)
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[Wilkinson 2021, Psychotherapy and Psychosomatics 90:318: cognitive behavioural therapy after ketamine]])
