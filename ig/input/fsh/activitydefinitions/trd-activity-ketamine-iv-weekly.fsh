Instance: trd-activity-ketamine-iv-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine infusions, weekly"
Description: "Four weekly infusions after the acute series."
* insert StepActivity(TRDActivityKetamineIVWeekly, maintenance-session, Maintenance session, [[Ketamine infusion, weekly, four infusions]])
* code.coding[1] = $SCT#14152002 "Intravenous infusion (procedure)"
* insert Course(timingTiming, 4, 1, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
* insert LinkedSource([[CAN-BIND ketamine protocol: spacing of maintenance infusions]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7265624)
