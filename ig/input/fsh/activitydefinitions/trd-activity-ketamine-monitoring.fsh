Instance: trd-activity-ketamine-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Monitoring of ketamine sessions"
Description: "Every session: before the dose blood pressure, heart rate, SpO2, breathing, weight and fasting; then blood pressure every 10 to 15 minutes, with the peak near 40 minutes; dissociation at 0, 40 and 120 minutes; the person leaves when vital signs are near baseline, alert, walking and accompanied. Hold at 160/100 or more before the dose; act at 180/110 or more, SpO2 below 92 % or MOAA/S of 3 or less. The numbers of hold and stop are defaults of this guide."
* insert StepActivity(TRDActivityKetamineMonitoring, monitoring, Monitoring, [[Blood pressure before, every 10 to 15 min and before leaving; heart rate, SpO2, sedation, dissociation; ready to leave]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[Blood pressure during ketamine infusion: Yale series (10 min) and Gdansk series (15 min)]])
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
