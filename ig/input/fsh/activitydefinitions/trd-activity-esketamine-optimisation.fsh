Instance: trd-activity-esketamine-optimisation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Esketamine sessions, weekly"
Description: "Four sessions in weeks 5 to 8."
* insert StepActivity(TRDActivityEsketamineOptimisation, dosing-session, Dosing session, [[Esketamine session, weekly, weeks 5 to 8]])
* insert Course(timingTiming, 4, 1, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
