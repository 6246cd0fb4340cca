Instance: trd-activity-ketamine-iv-monthly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine infusions, monthly"
Description: "Three monthly infusions, the last step of the spacing."
* insert StepActivity(TRDActivityKetamineIVMonthly, maintenance-session, Maintenance session, [[Ketamine infusion, monthly, three infusions]])
* code.coding[1] = $SCT#14152002 "Intravenous infusion (procedure)"
* insert Course(timingTiming, 3, 1, 1, mo)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert LinkedSource([[CAN-BIND ketamine protocol: spacing of maintenance infusions]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7265624)
