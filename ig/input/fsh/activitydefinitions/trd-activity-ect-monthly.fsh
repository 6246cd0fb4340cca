Instance: trd-activity-ect-monthly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Maintenance ECT, monthly"
Description: "Monthly sessions as long as they hold the response; consent is renewed."
* insert StepActivity(TRDActivityECTMonthly, maintenance-session, Maintenance session, [[Maintenance ECT, monthly]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert Recurring(timingTiming, 1, 1, mo)
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
