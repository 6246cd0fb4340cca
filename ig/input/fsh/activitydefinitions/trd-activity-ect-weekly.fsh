Instance: trd-activity-ect-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Continuation ECT, weekly"
Description: "Four weekly sessions after the acute course."
* insert StepActivity(TRDActivityECTWeekly, maintenance-session, Maintenance session, [[Continuation ECT, weekly, four sessions]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert Course(timingTiming, 4, 1, 1, wk)
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert LinkedSource([[Kellner 2016, PRIDE: continuation ECT with venlafaxine and lithium]], https://doi.org/10.1176/appi.ajp.2016.16010118)
