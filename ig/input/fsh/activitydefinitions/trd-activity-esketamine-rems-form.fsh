Instance: trd-activity-esketamine-rems-form
InstanceOf: ActivityDefinition
Usage: #definition
Title: "REMS monitoring form"
Description: "United States, outpatient: the patient monitoring form after every session, within 7 days."
* insert StepActivity(TRDActivityEsketamineREMSForm, monitoring, Monitoring, [[REMS patient monitoring form after each session, within 7 days]])
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
