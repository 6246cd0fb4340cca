Instance: trd-activity-ketamine-iv-two-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine infusions, every two weeks"
Description: "Four infusions in two months after the weekly month."
* insert StepActivity(TRDActivityKetamineIVTwoWeekly, maintenance-session, Maintenance session, [[Ketamine infusion, every two weeks, four infusions]])
* code.coding[1] = $SCT#14152002 "Intravenous infusion (procedure)"
* insert Course(timingTiming, 4, 1, 2, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert LinkedSource([[CAN-BIND ketamine protocol: spacing of maintenance infusions]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7265624)
