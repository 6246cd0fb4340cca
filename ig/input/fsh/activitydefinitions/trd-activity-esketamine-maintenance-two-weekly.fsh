Instance: trd-activity-esketamine-maintenance-two-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Esketamine maintenance, every two weeks"
Description: "From week 9, the least frequent spacing of the label."
* insert StepActivity(TRDActivityEsketamineMaintenanceTwoWeekly, maintenance-session, Maintenance session, [[Esketamine session, every two weeks, from week 9]])
* insert Recurring(timingTiming, 1, 2, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
