Instance: trd-activity-esketamine-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Monitoring of esketamine sessions"
Description: "Every session, at least 2 hours and until sedation, dissociation and respiratory depression have resolved: blood pressure before, about 40 minutes after and before leaving; SpO2 and sedation through 120 minutes; readiness and transport."
* insert StepActivity(TRDActivityEsketamineMonitoring, monitoring, Monitoring, [[Blood pressure before, at 40 min and before leaving; sedation, dissociation, breathing and SpO2 for at least 2 h, every session]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
