Instance: trd-activity-psilocybin-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Monitoring of the dosing session"
Description: "Blood pressure and heart rate before, 30 to 60 minutes after the dose, then every 1 to 2 hours; before leaving mental state, C-SSRS and blood pressure; the person leaves with a support person and does not drive."
* insert StepActivity(TRDActivityPsilocybinMonitoring, monitoring, Monitoring, [[Blood pressure and heart rate before, at 30 to 60 min, then every 1 to 2 h; C-SSRS and mental state before leaving]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(lead-monitor, Lead monitor)
* insert DoneBy(assistant-monitor, Assistant monitor)
* participant[+].type = #patient
* insert Source([[Phase 1 and 2 psilocybin protocols: vital signs]])
* insert Source([[Oregon Administrative Rules, chapter 333, division 333]])
