Instance: trd-activity-esketamine-induction
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Esketamine sessions, twice a week"
Description: "Eight sessions in weeks 1 to 4."
* insert StepActivity(TRDActivityEsketamineInduction, dosing-session, Dosing session, [[Esketamine session, twice weekly, weeks 1 to 4]])
* insert Course(timingTiming, 8, 2, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
