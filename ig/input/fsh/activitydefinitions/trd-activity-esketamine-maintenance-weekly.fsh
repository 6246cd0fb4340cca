Instance: trd-activity-esketamine-maintenance-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Esketamine maintenance, weekly"
Description: "From week 9, when two weeks are too long to hold the response."
* insert StepActivity(TRDActivityEsketamineMaintenanceWeekly, maintenance-session, Maintenance session, [[Esketamine session, weekly, from week 9]])
* insert Recurring(timingTiming, 1, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
